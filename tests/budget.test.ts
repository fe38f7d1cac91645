import type { Page } from '@playwright/test';
import { kilobytes, watchTransfers, type Kind } from '../scripts/page-load';
import budgets from './budgets.json' with { type: 'json' };
import { expect, test } from './site';
import sizes from './sizes.json' with { type: 'json' };

test.use({ viewport: { width: 412, height: 823 } });

async function loaded(page: Page, address: string) {
	const transfersSoFar = watchTransfers(page);
	await page.goto(address, { waitUntil: 'networkidle' });
	return transfersSoFar;
}

/** What each page may weigh, kB by kind, for a page of each kind there is. A kind that is not named may not be fetched. */
const limitsOf: Readonly<Record<string, Partial<Record<Kind, number>>>> = sizes;
const kinds: readonly Kind[] = ['page', 'script', 'style', 'font', 'picture', 'other'];

for (const [address, limits] of Object.entries(limitsOf)) {
	test(`${address} holds its sizes, and none of its limits could be lower`, async ({ page }) => {
		const transfers = await (await loaded(page, address))();
		expect(kilobytes(transfers, 'page')).toBeGreaterThan(0);
		for (const kind of kinds) {
			const weighs = kilobytes(transfers, kind);
			const limit = limits[kind] ?? 0;
			expect.soft(weighs, `${kind}, kB`).toBeLessThanOrEqual(limit);
			const lowest = weighs === 0 ? 0 : Math.ceil(weighs * 1.05 + 0.5);
			expect.soft(limit, `${kind}: set tests/sizes.json to ${lowest}`).toBeLessThanOrEqual(lowest);
		}
	});
}

test('the story holds what it promises', async ({ page }) => {
	const transfers = await (await loaded(page, '/'))();
	expect(kilobytes(transfers)).toBeLessThanOrEqual(budgets['/'].transferredKb);
	expect(kilobytes(transfers, 'script')).toBeLessThanOrEqual(budgets['/'].scriptKb);
});

test('a reader who goes through every chapter fetches its chart and little more', async ({
	page
}) => {
	const transfersSoFar = await loaded(page, '/');
	for (const chapter of await page.locator('section.chapter').all()) {
		await chapter.scrollIntoViewIfNeeded();
		await expect(chapter.locator('.box > .drawing')).toHaveCount(1);
	}
	await page.waitForLoadState('networkidle');
	expect(kilobytes(await transfersSoFar())).toBeLessThanOrEqual(budgets['/'].toTheEndKb);
});

test('the article has no script at all', async ({ page }) => {
	const transfers = await (await loaded(page, '/article/'))();
	expect(kilobytes(transfers, 'page')).toBeGreaterThan(0);
	expect(kilobytes(transfers, 'script')).toBe(budgets['/article/'].scriptKb);
	await expect(page.locator('script, link[rel="modulepreload"]')).toHaveCount(0);
});
