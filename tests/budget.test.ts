import { kilobytes, watchTransfers } from '../scripts/page-load';
import budgets from './budgets.json' with { type: 'json' };
import { expect, test } from './site';

test.use({ viewport: { width: 412, height: 823 } });

test('the story holds its size, read to the end', async ({ page }) => {
	const transfersSoFar = watchTransfers(page);
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.keyboard.press('End');
	await page.waitForLoadState('networkidle');
	const transfers = await transfersSoFar();
	expect(kilobytes(transfers, 'page')).toBeGreaterThan(0);
	expect.soft(kilobytes(transfers)).toBeLessThanOrEqual(budgets['/'].transferredKb);
	expect(kilobytes(transfers, 'script')).toBeLessThanOrEqual(budgets['/'].scriptKb);
});

test('the article has no script at all', async ({ page }) => {
	const transfersSoFar = watchTransfers(page);
	await page.goto('/article/', { waitUntil: 'networkidle' });
	const transfers = await transfersSoFar();
	expect(kilobytes(transfers, 'page')).toBeGreaterThan(0);
	expect(kilobytes(transfers, 'script')).toBe(budgets['/article/'].scriptKb);
	await expect(page.locator('script, link[rel="modulepreload"]')).toHaveCount(0);
});
