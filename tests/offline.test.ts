import type { Page } from '@playwright/test';
import { sheetIds } from '../src/lib/teach/sheet-ids';
import { startOwnHost, type OwnHost } from './own-host';
import { expect, stepIds, test as base } from './site';

/** What a browser may be asked to keep, as it is kept: compressed. */
const mostKept = 1_500_000;

const test = base.extend<{ host: OwnHost }>({
	host: async ({ baseURL }, use) => {
		const host = await startOwnHost(baseURL ?? '');
		await use(host);
		host.close();
	}
});

async function keepOn(page: Page, address: string) {
	await page.goto(address);
	await page.getByRole('button', { name: 'Keep for use offline' }).click();
}

async function openChoices(page: Page) {
	await expect(page.locator('[data-deck="ready"]')).toHaveCount(1);
	await page.getByRole('button', { name: 'Choices' }).click();
}

const third = stepIds[2] ?? '';

/** Some hundred files have to arrive first. */
async function expectReady(page: Page) {
	await expect(page.getByText('Ready for offline use.')).toBeVisible({ timeout: 30_000 });
}

/** What the browser holds of the site. */
function keptBy(page: Page) {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const stores = await Promise.all(names.map((name) => caches.open(name)));
		const responses = (await Promise.all(stores.map((store) => store.matchAll()))).flat();
		const bodies = await Promise.all(responses.map((response) => response.arrayBuffer()));
		const workers = await navigator.serviceWorker.getRegistrations();
		return {
			stores: names,
			bytes: bodies.reduce((sum, { byteLength }) => sum + byteLength, 0),
			workers: workers.length
		};
	});
}

test('story, class mode, teaching pages and data open without a network; a button removes it all', async ({
	page,
	host
}) => {
	await keepOn(page, `${host.address}/teach/`);
	await expectReady(page);
	const { bytes } = await keptBy(page);
	expect(bytes).toBeGreaterThan(500_000);
	expect(bytes).toBeLessThanOrEqual(mostKept);
	const said = `Kept in this browser: ${(bytes / 1e6).toFixed(1)} MB.`;
	await expect(page.getByRole('status')).toContainText(said);

	host.cut();
	const refused: string[] = [];
	page.on('requestfailed', (request) => refused.push(request.url()));
	for (const path of ['/teach/', ...sheetIds.map((id) => `/teach/${id}/`), '/data/']) {
		await page.goto(`${host.address}${path}`, { waitUntil: 'load' });
		await expect(page.locator('h1')).toBeVisible();
	}
	await page.goto(`${host.address}/teach/notice-and-wonder/`, { waitUntil: 'load' });
	const widths = await page
		.locator('img')
		.evaluateAll((images: HTMLImageElement[]) => images.map((image) => image.naturalWidth));
	expect(widths.every((width) => width > 0)).toBe(true);
	const table = await page.evaluate(async () => (await fetch('/data/visits.csv')).text());
	expect(table.trim().split('\n')).toHaveLength(31);

	await page.goto(`${host.address}/#visits-published`);
	await expect(page.locator('#visits .box > .drawing')).toHaveCount(1);
	await page.goto(`${host.address}/present/?steps=claims-explore,visits-first#visits-first`);
	await expect(page.locator('figure[data-step="visits-first"] svg.chart')).toBeVisible();
	expect(refused).toEqual([]);

	await openChoices(page);
	await page.getByRole('button', { name: 'Show the QR code of this step' }).click();
	await expect(page.getByRole('img', { name: /\/#visits-first/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');

	await openChoices(page);
	await page.getByRole('button', { name: 'Remove what is kept' }).click();
	await expect(page.getByText('Nothing is kept in this browser any more.')).toBeVisible();
	expect(await keptBy(page)).toEqual({ stores: [], bytes: 0, workers: 0 });
});

test('charts for other people’s pages never come out of what is kept, nor does what they ask for', async ({
	page,
	host
}) => {
	await keepOn(page, `${host.address}/teach/`);
	await expectReady(page);
	const answers: string[] = [];
	page.on('response', (response) => {
		if (response.fromServiceWorker()) answers.push(response.url());
	});
	await page.goto(`${host.address}/embed/visits/visits-published/`, { waitUntil: 'networkidle' });
	await expect(page.locator('figure[data-chart="visits"]')).toBeVisible();
	expect(answers).toEqual([]);
	host.cut();
	await expect(page.goto(`${host.address}/embed/ties/`)).rejects.toThrow();
	const rows = page.goto(`${host.address}/embed/ties/rows.json`);
	await expect(rows).rejects.toThrow();
});

test('a newer version does not touch a lesson until the teacher wants it', async ({
	page,
	host
}) => {
	await page.goto(`${host.address}/present/`);
	await openChoices(page);
	await page.getByRole('button', { name: 'Keep for use offline' }).click();
	await expectReady(page);
	const { stores } = await keptBy(page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	const step = page.locator('[data-step][aria-current="step"]');
	await expect(step).toHaveId(third);

	host.renew();
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await openChoices(page);
	await expect(page.getByText('A newer version has arrived.')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageUp');
	await expect(step).toHaveId(third);
	expect((await keptBy(page)).stores).toEqual(expect.arrayContaining(stores));

	await openChoices(page);
	const loadedAgain = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Use the newer version now' }).click();
	await loadedAgain;
	await expect(step).toHaveId(third);
	await expect.poll(async () => (await keptBy(page)).stores).toEqual(['any-place-any-time/newer']);
});

test('a device without room, and a browser that forbids it, are said plainly', async ({
	page,
	host
}) => {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: host.address,
		quotaSize: 200_000
	});
	await keepOn(page, `${host.address}/teach/`);
	await expect(page.getByText('this device has no room left for it')).toBeVisible();
	expect(await keptBy(page)).toEqual({ stores: [], bytes: 0, workers: 0 });

	await page.addInitScript(() => {
		ServiceWorkerContainer.prototype.register = () =>
			Promise.reject(new DOMException('Not here.', 'SecurityError'));
	});
	await keepOn(page, `${host.address}/teach/`);
	await expect(page.getByText('this browser does not allow it here')).toBeVisible();

	await page.goto(`${host.address}/present/`);
	await openChoices(page);
	await page.getByRole('button', { name: 'Keep for use offline' }).click();
	await expect(page.getByText('this browser does not allow it here')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('PageDown');
	await expect(page.locator('[data-step][aria-current="step"]')).not.toHaveId('origins-idea');
});
