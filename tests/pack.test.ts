import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { unzipSync } from 'fflate';
import { buildFolder } from '../scripts/built-site';
import { expect, stepIds, test } from './site';

/** The most that the pack may weigh, bytes. */
const mostPacked = 5_000_000;

/** Unpacks the pack as a teacher would, and gives the folder’s address. */
function unpack(info: TestInfo): { folder: string; address: string } {
	const files = unzipSync(readFileSync(join(buildFolder, 'teach/pack.zip')));
	for (const [path, content] of Object.entries(files)) {
		const file = info.outputPath(path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	const folder = info.outputPath('any-place-any-time');
	return { folder, address: pathToFileURL(folder).href };
}

/** Everything that the console says and all that does not load. */
function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('requestfailed', (request) => complaints.push(request.url()));
	page.on('request', (request) => {
		if (/^https?:/.test(request.url())) complaints.push(request.url());
	});
	return complaints;
}

test('class mode opens from a file, every step can be reached, and nothing is missed', async ({
	page
}, info) => {
	test.setTimeout(120_000);
	expect(readFileSync(join(buildFolder, 'teach/pack.zip')).length).toBeLessThanOrEqual(mostPacked);
	const { address } = unpack(info);
	const complaints = complaintsOf(page);
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${address}/index.html`);
	await page.getByRole('link', { name: 'Class mode', exact: true }).click();
	const step = page.locator('[data-step][aria-current="step"]');
	for (const id of stepIds) {
		await expect(step).toHaveId(id);
		await expect(step.locator('h2')).toBeVisible();
		await expect(step.locator('.words p').first()).toBeAttached();
		await expect(page.locator(`figure[data-step="${id}"] svg.chart`)).toBeVisible();
		await page.keyboard.press('PageDown');
	}
	await expect(page).toHaveURL(new RegExp(`#${stepIds.at(-1) ?? ''}$`));
	await page.reload();
	await expect(step).toHaveId(stepIds.at(-1) ?? '');

	await page.getByRole('button', { name: 'Try it' }).click();
	await expect(page.locator('.controls')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('s');
	await expect(step.getByRole('note')).toBeVisible();
	const styled = await page.evaluate(() => document.fonts.check('16px "Inter"'));
	expect(styled).toBe(true);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/index\.html#/);
	expect(complaints).toEqual([]);
});

test('its sheets open from files, and all they lead to is there or on the site', async ({
	page
}, info) => {
	const { address } = unpack(info);
	const complaints = complaintsOf(page);
	await page.goto(`${address}/index.html`);
	const links = await page
		.locator('a')
		.evaluateAll((anchors: HTMLAnchorElement[]) => anchors.map(({ href }) => href));
	const pages = [...new Set(links.map((link) => new URL(link).pathname))].filter((path) =>
		/\/teach\/[^/]+\/index\.html$/.test(path)
	);
	expect(pages.length).toBe(10);
	for (const path of pages) {
		await page.goto(`file://${path}`);
		await expect(page.locator('h1')).toBeVisible();
		const addresses = await page
			.locator('[href], [src], [srcset]')
			.evaluateAll((parts) =>
				parts.flatMap((part) =>
					['href', 'src', 'srcset'].flatMap((name) => part.getAttribute(name) ?? [])
				)
			);
		const files = addresses
			.map((part) => new URL(part, page.url()))
			.filter(({ protocol }) => protocol === 'file:');
		expect(files.length).toBeGreaterThan(0);
		const missing = files.filter(({ pathname }) => !existsSync(decodeURIComponent(pathname)));
		expect(missing.map(String)).toEqual([]);
	}
	expect(complaints).toEqual([]);
});
