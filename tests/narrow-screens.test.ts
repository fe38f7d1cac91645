import { expect, test } from './site';
import { expectAgreement, openStory, stepIds } from './agreement';

test('280 px: nothing is wider than the screen and the story works', async ({ page }) => {
	await page.setViewportSize({ width: 280, height: 653 });
	await openStory(page, '/#visits-published');
	await expectAgreement(page, 'visits-published');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
	// A table scrolls in a room of its own.
	await page.locator('#visits > details > summary').click();
	await expect(page.locator('#visits > details tbody tr').first()).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
	const sizes = await page
		.locator('#visits figure[data-chart] text')
		.evaluateAll((texts) =>
			texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))
		);
	expect(sizes.length).toBeGreaterThan(0);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('400 % zoom of a 1280 × 1024 screen: every step has its words and its picture', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await openStory(page);
	for (const id of await stepIds(page)) {
		const picture = page.locator(`section#${id} .still picture img`);
		await picture.scrollIntoViewIfNeeded();
		await expect(picture).toBeVisible();
		await expect
			.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
			.toBe(true);
		await expect(page.locator(`section#${id} .words`)).toBeVisible();
	}
	// A figure that stays in view would leave the words no room.
	await expect(page.locator('[data-figure]:visible')).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('text at 200 %: nothing is cut off sideways, figure and words agree, labels grow too', async ({
	page
}) => {
	await page.setViewportSize({ width: 1024, height: 900 });
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			document.documentElement.style.fontSize = '200%';
		});
	});
	await openStory(page, '/#membership-all');
	await expectAgreement(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
	// Where there is room for that.
	await page.setViewportSize({ width: 1440, height: 1000 });
	const drawing = page.locator('#membership .box > .drawing svg.chart');
	await expect
		.poll(() =>
			drawing.evaluate(
				(svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
			)
		)
		.toBeGreaterThan(1.9);
});

test('text at 200 % where figures are pictures: their words grow too, and the page stays as wide as the screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await openStory(page, '/#visits-first');
	const room = page.locator('#visits-first .still');
	const img = room.locator('picture img');
	const hidden = () => room.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
	const width = () => img.evaluate((drawn) => drawn.getBoundingClientRect().width);
	const before = await width();
	expect(await hidden()).toBe(0);
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	expect(await width()).toBeGreaterThan(1.9 * before);
	expect(await hidden()).toBeGreaterThan(250);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('text at 200 % in the article: words in pictures grow too, and the page stays as wide as the screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/article/');
	const drawing = page.locator('#visits-first svg.chart:visible');
	const width = () => drawing.evaluate((svg) => svg.getBoundingClientRect().width);
	const before = await width();
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	expect(await width()).toBeGreaterThan(1.8 * before);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
