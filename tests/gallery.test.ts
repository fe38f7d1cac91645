import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapters } from '../src/lib/story/steps';
import { buildFolder } from '../scripts/built-site';
import { expectPicture, test as hostTest } from './hosts';
import { expect, stepIds, test } from './site';

const charts: readonly string[] = chapters.map(({ chart }) => chart);
const origin = process.env['ORIGIN'] ?? 'https://any-place-any-time.example';

/** Whether the built site has what stands at an address that a code names. */
function isBuilt(address: string): boolean {
	const { origin: host, pathname } = new URL(address);
	const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
	return host === origin && existsSync(join(buildFolder, file));
}

interface Parsed {
	id: string;
	elements: string[];
	addresses: string[];
	alts: (string | null)[];
	frameTitles: (string | null)[];
}

/** What stands in every field of the gallery's page of a chart, read as HTML. */
function parseFields(fields: (HTMLElement | SVGElement)[]): Parsed[] {
	return fields.map((field) => {
		const { value, id } = field as HTMLTextAreaElement;
		const { body } = new DOMParser().parseFromString(`<body>${value}`, 'text/html');
		const all = [...body.querySelectorAll('*')];
		return {
			id,
			elements: all.map(({ localName }) => localName),
			addresses: all.flatMap((element) =>
				['src', 'href'].flatMap((name) => element.getAttribute(name) ?? [])
			),
			alts: [...body.querySelectorAll('img')].map((image) => image.getAttribute('alt')),
			frameTitles: [...body.querySelectorAll('iframe')].map((frame) => frame.getAttribute('title'))
		};
	});
}

test.describe('the codes', () => {
	// The test reads markup with the page's own parser, which the policy keeps for the site's code.
	test.use({ bypassCSP: true });

	for (const chart of charts) {
		test(`every code of the chart ${chart} is whole, and leads to something built`, async ({
			page
		}) => {
			await page.goto(`/embed/take/${chart}/`);
			const parsed = await page.locator('textarea').evaluateAll(parseFields);
			const of = (kind: string) => parsed.filter(({ id }) => id.endsWith(`-${kind}`));

			expect(of('frame').length).toBeGreaterThan(0);
			for (const { id, elements, frameTitles } of of('frame')) {
				expect.soft(elements, id).toEqual(['iframe']);
				expect.soft(frameTitles[0], id).toBeTruthy();
			}
			for (const { id, elements } of of('scripted'))
				expect.soft(elements, id).toEqual(['iframe', 'script']);
			for (const { id, elements, alts } of of('element')) {
				expect.soft(elements, id).toEqual(['any-place-chart', 'a', 'img', 'script']);
				expect.soft(alts[0], id).toBeTruthy();
			}
			for (const { id, elements, alts } of of('figure')) {
				expect.soft(elements, id).toEqual(['figure', 'img', 'figcaption', 'strong', 'a']);
				expect.soft(alts[0], id).toBeTruthy();
			}
			const dead = parsed.flatMap(({ addresses }) => addresses).filter((one) => !isBuilt(one));
			expect(dead).toEqual([]);
		});
	}

	test('the gallery shows every state of every chart, with one frame to copy', async ({ page }) => {
		await page.goto('/embed/');
		const parsed = await page.locator('textarea').evaluateAll(parseFields);
		expect(parsed.map(({ id }) => id)).toEqual(stepIds.map((id) => `${id}-frame`));
		for (const { id, elements, addresses } of parsed) {
			expect.soft(elements, id).toEqual(['iframe']);
			expect.soft(addresses.every(isBuilt), id).toBe(true);
		}
		await expect(page.locator('main img')).toHaveCount(stepIds.length);
	});
});

hostTest(
	'the hash in a code is that of its script, which browsers run',
	async ({ page, host, baseURL }) => {
		await page.goto('/embed/take/visits/');
		const pinned = await page.locator('#visits-published-pinned').inputValue();
		const frozen = await page.locator('#visits-published-frozen-scripted').inputValue();
		for (const code of [pinned, frozen]) {
			const named = /src="([^"]+embed\.js)" integrity="(sha384)-([^"]+)" crossorigin/.exec(code);
			const file = readFileSync(join(buildFolder, new URL(named?.[1] ?? '').pathname));
			expect(createHash('sha384').update(file).digest('base64')).toBe(named?.[3]);
		}
		await page.goto(host('plain', { path: '/embed/visits/' }));
		await page.setContent(pinned.replaceAll(origin, baseURL ?? ''));
		await expect(page.locator('iframe')).toHaveAttribute('scrolling', 'no');
	}
);

test('the pasted frame shows its chart at the right height without any script', async ({
	browser,
	page,
	baseURL
}) => {
	await page.goto('/embed/take/visits/');
	const code = await page.locator('#visits-published-frame').inputValue();
	const host = await browser.newPage({ javaScriptEnabled: false });
	await host.setContent(
		`<!doctype html><body style="margin:0">${code.replaceAll(origin, baseURL ?? '')}`
	);
	for (const width of [320, 480, 700, 1000]) {
		await host.setViewportSize({ width, height: 2000 });
		const frame = host.locator('iframe');
		const content = host.frameLocator('iframe').locator('[data-embed]');
		await expect(content).toBeVisible();
		const given = (await frame.boundingBox())?.height ?? 0;
		const needed = (await content.boundingBox())?.height ?? Infinity;
		expect.soft(given, `at ${width} px nothing is cut off`).toBeGreaterThanOrEqual(needed);
		expect.soft(given - needed, `at ${width} px little room is empty`).toBeLessThan(150);
	}
	await host.close();
});

test('without script the codes can be read and no button is there that does nothing', async ({
	browser,
	baseURL
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${baseURL ?? ''}/embed/take/visits/`);
	await expect(page.locator('#visits-published-frame')).toBeVisible();
	await expect(page.locator('button:visible')).toHaveCount(0);
	await page.goto(`${baseURL ?? ''}/embed/`);
	await expect(page.locator('button:visible')).toHaveCount(0);
	await page.locator('#visits-published summary').click();
	await expect(page.locator('#visits-published-frame')).toBeVisible();
	await page.close();
});

test('a press of the button copies the code and says so', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		permissions: ['clipboard-read', 'clipboard-write'],
		...(baseURL === undefined ? {} : { baseURL })
	});
	const page = await context.newPage();
	await page.goto('/embed/');
	const button = page.locator('#visits-published button');
	await button.click();
	await expect(button).toHaveText('Copied');
	await expect(page.getByRole('status')).toHaveText('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await page.locator('#visits-published-frame').inputValue());
	await context.close();
});

test('where copying is not allowed the code is selected instead', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('/embed/');
	await page.locator('#visits-published button').click();
	const field = page.locator('#visits-published-frame');
	await expect(field).toBeFocused();
	const selected = await page.evaluate(() => getSelection()?.toString());
	expect(selected).toBe(await field.inputValue());
});

test('a chart can be seen at four widths in both themes', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/embed/take/visits/');
	await page.locator('#visits-published summary', { hasText: '1000' }).click();
	const frames = page.locator('#visits-published iframe');
	await expect(frames).toHaveCount(8);
	await frames.last().scrollIntoViewIfNeeded();
	const last = page.frameLocator('#visits-published iframe >> nth=7');
	await expect(last.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the chart can be seen on pages that do what newsrooms’ systems do', async ({ page }) => {
	await page.goto('/embed/hosts/');
	const hosts = await page.locator('details').all();
	expect(hosts.length).toBeGreaterThan(10);
	for (const host of hosts) {
		await host.locator('summary').click();
		await host.scrollIntoViewIfNeeded();
		const name = await host.locator('iframe').getAttribute('title');
		await test.step(name ?? '', () =>
			expectPicture(host.locator('iframe').contentFrame().locator('iframe').first())
		);
		await host.locator('summary').click();
	}
});
