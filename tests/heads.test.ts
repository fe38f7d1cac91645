import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../scripts/built-site';
import { chapters } from '../src/lib/story/steps';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

/** Width and height of a PNG file, px, from its header (https://www.w3.org/TR/png/#11IHDR). */
function sizeOfPng(file: string): { width: number; height: number } {
	const header = readFileSync(join(buildFolder, file)).subarray(16, 24);
	return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
}

for (const address of ['/', '/article/', '/sources/']) {
	test(`${address} says what it is, where it stands and how it looks when shared`, async ({
		page
	}) => {
		await page.goto(address);
		await expect(page).toHaveTitle(/Any place, any time/i);
		const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
		expect(new URL(canonical ?? '').pathname).toBe(address);
		await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{40,}/);
		const image = await page.locator('meta[property="og:image"]').getAttribute('content');
		expect(sizeOfPng(new URL(image ?? '').pathname)).toEqual({ width: 1200, height: 630 });
	});
}

test('the story is an article that rests on a set of data, for machines too', async ({ page }) => {
	await page.goto('/');
	const text = await page.locator('script[type="application/ld+json"]').textContent();
	const { '@graph': graph } = JSON.parse(text ?? '{}') as {
		'@graph': { '@type': string; license: string; dateModified: string }[];
	};
	expect(graph.map((entry) => entry['@type'])).toEqual(['Article', 'Dataset']);
	for (const { license, dateModified } of graph) {
		expect(license).toContain('creativecommons.org/licenses/by/4.0');
		expect(dateModified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	}
});

test('every chapter has a share card', () => {
	for (const { id } of chapters) {
		expect(sizeOfPng(`/cards/${id}.png`)).toEqual({ width: 1200, height: 630 });
	}
});

test('the sitemap names pages that are there, and robots.txt names the sitemap', () => {
	const sitemap = readFileSync(join(buildFolder, 'sitemap.xml'), 'utf8');
	const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? ''));
	expect(pages.length).toBeGreaterThanOrEqual(3);
	for (const { pathname } of pages) {
		expect(existsSync(join(buildFolder, pathname, 'index.html')), pathname).toBe(true);
	}
	const robots = readFileSync(join(buildFolder, 'robots.txt'), 'utf8');
	expect(robots).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
});
