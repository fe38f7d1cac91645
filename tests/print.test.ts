import { expect, stepIds, test } from './site';

test('the story prints every step with its words and its picture, and no controls', async ({
	page
}) => {
	await page.goto('/');
	await page.emulateMedia({ media: 'print' });
	for (const id of stepIds) {
		await expect(page.locator(`#${id} .words`)).toBeVisible();
		const picture = page.locator(`#${id} .still img:visible`);
		await expect(picture).toBeVisible();
		await picture.scrollIntoViewIfNeeded();
		await expect
			.poll(() =>
				picture.evaluate((img: HTMLImageElement) => img.naturalWidth > 0 && img.currentSrc)
			)
			.toMatch(/\.narrow\.svg$/);
	}
	await expect(page.locator('.bar')).toBeHidden();
	// The figure that moves would stand beside the pictures of the steps, once for each chapter.
	await expect(page.locator('[data-figure]:visible')).toHaveCount(0);
});

test('the article prints every step with its drawing', async ({ page }) => {
	await page.goto('/article/');
	await page.emulateMedia({ media: 'print' });
	for (const id of stepIds) {
		await expect(page.locator(`#${id} .words`)).toBeVisible();
		await expect(page.locator(`#${id} svg.chart:visible`)).toHaveCount(1);
	}
});

test('a chosen dark theme prints dark ink on white paper, with every source', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => {
		document.documentElement.dataset['theme'] = 'dark';
	});
	await page.emulateMedia({ media: 'print' });
	await expect
		.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).color))
		.toBe('rgb(27, 29, 33)');
	await expect(page.locator('#visits-published .words + p + details li').first()).toBeVisible();
});
