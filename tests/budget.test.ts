import type { Page } from '@playwright/test';
import { kilobytes, watchTransfers } from '../scripts/page-load';
import budgets from './budgets.json' with { type: 'json' };
import { expect, test } from './site';

test.use({ viewport: { width: 412, height: 823 } });

async function loaded(page: Page, address: string) {
	const transfersSoFar = watchTransfers(page);
	await page.goto(address, { waitUntil: 'networkidle' });
	return transfersSoFar;
}

test('the story holds its size', async ({ page }) => {
	const transfers = await (await loaded(page, '/'))();
	expect(kilobytes(transfers, 'page')).toBeGreaterThan(0);
	expect.soft(kilobytes(transfers)).toBeLessThanOrEqual(budgets['/'].transferredKb);
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
