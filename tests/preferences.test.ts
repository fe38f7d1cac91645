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
	/** How the first hatched door and the stripes of a map are drawn; null where there is none. */
	const hatching = () =>
		page.evaluate(() => {
			const lines = [...document.querySelectorAll('svg .hatched + path')].find(
				(path) => path.closest('svg')?.getClientRects().length
			);
			const stripe = document.querySelector('svg.chart pattern rect');
			return {
				doors: lines ? getComputedStyle(lines).display : null,
				stripes: stripe && getComputedStyle(stripe).opacity
			};
		});
	await openStory(page, '/#membership-1994');
	await expectAgreement(page, 'membership-1994');
	await expect.poll(hatching).toMatchObject({ stripes: '1' });
	await page.getByRole('button', { name: 'Reading' }).click();
	const choice = page.getByRole('switch', { name: 'No stripes' });
	await choice.check();
	await expect.poll(hatching).toMatchObject({ stripes: '0.35' });
	for (const address of ['/#visits-unidentified', '/present/#visits-unidentified']) {
		await page.goto('about:blank');
		await page.goto(address);
		await expect.poll(hatching).toMatchObject({ doors: 'none' });
	}
	await page.goto('about:blank');
	await openStory(page, '/#visits-unidentified');
	await page.getByRole('button', { name: 'Reading' }).click();
	await choice.uncheck();
	await expect.poll(hatching).toMatchObject({ doors: 'inline' });
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
