import type { Page } from '@playwright/test';
import { expect, test } from './site';
import { expectAgreement, openStory } from './agreement';

test.use({ viewport: { width: 412, height: 823 } });

test('a chosen theme holds, is kept, and comes back after a reload', async ({ page }) => {
	await openStory(page);
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	await page.getByRole('button', { name: 'Reading' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect
		.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
		.toBe('rgb(20, 22, 26)');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('button', { name: 'Reading' }).click();
	await page.getByRole('radio', { name: 'As the device' }).check();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('where pictures stand in for the figures, they follow the chosen theme too', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await openStory(page);
	const picture = page.locator('#origins-idea .still picture img');
	const source = () =>
		picture.evaluate((image) => (image instanceof HTMLImageElement ? image.currentSrc : ''));
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(source).toMatch(/narrow\.svg$/);
	await page.getByRole('button', { name: 'Reading' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect.poll(source).toMatch(/narrow\.dark\.svg$/);
	await page.reload();
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(source).toMatch(/narrow\.dark\.svg$/);
	await page.getByRole('button', { name: 'Reading' }).click();
	await page.getByRole('radio', { name: 'As the device' }).check();
	await expect.poll(source).toMatch(/narrow\.svg$/);
});

test('marks stand still when the reader says so', async ({ page }) => {
	await openStory(page, '/#visits-by-date');
	await page.getByRole('button', { name: 'Reading' }).click();
	await page.getByRole('switch', { name: 'No movement' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
	await expect.poll(() => durationOfMarks(page)).toBe('0s');
});

test('what is hatched is pale when the reader says so, here, after a reload and in class', async ({
	page
}) => {
	const hatching = () =>
		page.evaluate(() => ({
			lines: [...document.querySelectorAll('svg.chart .hatch')].filter(
				(lines) => lines.getClientRects().length > 0
			).length,
			patterns: [
				...new Set(
					[...document.querySelectorAll('svg.chart pattern rect')].map(
						(stripe) => getComputedStyle(stripe).opacity
					)
				)
			]
		}));
	await openStory(page, '/#membership-1994');
	await expectAgreement(page, 'membership-1994');
	expect((await hatching()).patterns).toEqual(['1']);
	await page.getByRole('button', { name: 'Reading' }).click();
	await page.getByRole('switch', { name: 'No stripes' }).check();
	expect((await hatching()).patterns).toEqual(['0.35']);
	await page.goto('about:blank');
	await openStory(page, '/#visits-unidentified');
	await expectAgreement(page, 'visits-unidentified');
	expect(await hatching()).toMatchObject({ lines: 0 });
	await page.goto('/present/#visits-unidentified');
	await expect(page.locator('svg.chart .hatch').first()).toBeAttached();
	expect(await hatching()).toMatchObject({ lines: 0 });
});

test('marks stand still when the device says so', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStory(page, '/#visits-by-date');
	await expect.poll(() => durationOfMarks(page)).toBe('0s');
});

test('a browser that refuses storage still shows the story and obeys', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('refused', 'SecurityError');
				}
			});
		}
	});
	await openStory(page, '/#visits-by-date');
	await expectAgreement(page, 'visits-by-date');
	await page.getByRole('button', { name: 'Reading' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(errors).toEqual([]);
});

for (const rubbish of ['{"theme":"<b>","stillness":7}', 'null', '[]', '7', '{', '']) {
	test(`${JSON.stringify(rubbish)} in the storage is as good as nothing`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.addInitScript((kept) => {
			localStorage.setItem('any-place-any-time', kept);
		}, rubbish);
		await openStory(page);
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		await expect(page.locator('html')).not.toHaveAttribute('data-motion');
		expect(errors).toEqual([]);
	});
}

function durationOfMarks(page: Page): Promise<string> {
	return page
		.locator('#visits [data-id]')
		.first()
		.evaluate((mark) => getComputedStyle(mark).transitionDuration.split(', ')[0] ?? '');
}
