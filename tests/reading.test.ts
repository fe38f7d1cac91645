import type { Page } from '@playwright/test';
import { expect, test } from './site';
import { expectAgreement, followsReader, openStory, stepIds } from './agreement';

const screens = [
	{ name: 'phone', width: 360, height: 740 },
	{ name: 'tablet', width: 768, height: 1024 },
	{ name: 'desktop', width: 1440, height: 900 },
	{ name: 'projector', width: 1024, height: 768 }
];

for (const { name, ...viewport } of screens) {
	test.describe(`on a ${name}`, () => {
		test.use({ viewport });

		test('every step is reached on the way down and again on the way up', async ({ page }) => {
			// Sixty steps, twice, each read for as long as marks travel.
			test.setTimeout(300_000);
			await openStory(page);
			const ids = await stepIds(page);
			const bottom = await page.evaluate(() => document.documentElement.scrollHeight);
			const stride = Math.round(viewport.height * 0.4);
			const down: string[] = [];
			for (let top = 0; top < bottom; top += stride) {
				await page.evaluate((y) => {
					scrollTo(0, y);
				}, top);
				down.push(await expectAgreement(page));
			}
			expect([...new Set(down)]).toEqual(ids);

			const up: string[] = [];
			for (let top = bottom; top >= 0; top -= stride) {
				await page.evaluate((y) => {
					scrollTo(0, y);
				}, top);
				up.push(await expectAgreement(page));
			}
			expect([...new Set(up)].reverse()).toEqual(ids);
		});

		test('the figure stays in view while its steps pass', async ({ page }) => {
			await openStory(page, '/#visits-published');
			await expectAgreement(page, 'visits-published');
			const figure = page.locator('.chapter#visits figure[data-chart]');
			const before = await figure.boundingBox();
			await page.mouse.move(viewport.width / 2, viewport.height - 100);
			await page.mouse.wheel(0, 120);
			await expectAgreement(page);
			const after = await figure.boundingBox();
			expect(after?.y).toBeCloseTo(before?.y ?? Number.NaN, 0);
			expect(after?.y ?? -1).toBeGreaterThanOrEqual(0);
		});
	});
}

test.describe('whatever moves the page', () => {
	test.use({ viewport: { width: 412, height: 800 } });

	test('the keyboard: space and End and Home', async ({ page }) => {
		await openStory(page);
		await page.getByRole('heading', { level: 1 }).click();
		for (let press = 0; press < 6; press += 1) {
			const before = await page.evaluate(() => scrollY);
			await pressUntil(page, 'Space', async () => {
				expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
			});
			await expectAgreement(page);
		}
		const ids = await stepIds(page);
		await pressUntil(page, 'End', async () => {
			await expectAgreement(page, ids.at(-1));
		});
		await pressUntil(page, 'Home', async () => {
			await expectAgreement(page, ids[0]);
		});
	});

	test('reloading at every step', async ({ page }) => {
		test.setTimeout(180_000);
		await openStory(page);
		for (const id of await stepIds(page)) {
			await page.evaluate((target) => {
				location.hash = target;
			}, id);
			await expectAgreement(page, id);
			await page.reload();
			await followsReader(page);
			await expectAgreement(page, id);
		}
	});

	test('reloading in the middle', async ({ page }) => {
		await openStory(page, '/#membership-1994');
		await expectAgreement(page, 'membership-1994');
		await page.evaluate(() => {
			scrollBy(0, 500);
		});
		const before = await expectAgreement(page);
		await page.reload();
		await followsReader(page);
		const after = await expectAgreement(page);
		expect(after).toBe(before);
	});

	test('a screen that grows lower, from 800 to 500 px, and higher again', async ({ page }) => {
		await openStory(page, '/#visits-by-place');
		await expectAgreement(page, 'visits-by-place');
		for (const height of [740, 650, 560, 500, 620, 800]) {
			await page.setViewportSize({ width: 412, height });
			await expectAgreement(page);
			await page.evaluate(() => {
				scrollBy(0, 60);
			});
			await expectAgreement(page);
			await expectReadInRoom(page);
		}
	});

	test('no length of the story changes when the address bar of a phone comes or goes', async ({
		page
	}) => {
		await page.goto('/');
		// No browser under test has such a bar; the unit of a length says what it would do.
		const lengths = await page.evaluate(() =>
			[...document.styleSheets]
				.flatMap((sheet) => [...sheet.cssRules])
				.flatMap((rule) => rule.cssText.match(/[\d.]+[a-z]*v(?:h|b|min|max)\b/g) ?? [])
		);
		expect(lengths.length).toBeGreaterThan(0);
		expect(lengths.filter((length) => !/sv(?:h|b|min|max)$/.test(length))).toEqual([]);
	});

	test('turning the phone and turning it back', async ({ page }) => {
		await openStory(page, '/#visits-published');
		await expectFilled(page);
		await page.setViewportSize({ width: 800, height: 412 });
		await expectAgreement(page, 'visits-published');
		await page.setViewportSize({ width: 412, height: 800 });
		await expectAgreement(page, 'visits-published');
		await page.setViewportSize({ width: 800, height: 412 });
		await expectReadInRoom(page);
		await expectFilled(page);
		await page.setViewportSize({ width: 412, height: 800 });
		await expectReadInRoom(page);
		await expectFilled(page);
	});

	test('splitting the screen of a phone, and having all of it again', async ({ page }) => {
		await openStory(page, '/#visits-published');
		await expectAgreement(page, 'visits-published');
		for (const height of [390, 800]) {
			await page.setViewportSize({ width: 412, height });
			await expect(page.locator('#visits-published')).toHaveAttribute('aria-current', 'step');
			await expect(page.locator('#visits-published .words')).toBeInViewport();
		}
		await expectAgreement(page, 'visits-published');
		await expectFilled(page);
	});

	test('zooming to 150 %', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await openStory(page, '/#visits-by-date');
		await page.setViewportSize({ width: 960, height: 600 });
		await expectAgreement(page);
		await page.evaluate(() => {
			scrollBy(0, 400);
		});
		await expectAgreement(page);
	});

	test('a hundred jumps, far and near, and nothing is thrown', async ({ page }) => {
		const thrown: string[] = [];
		page.on('pageerror', ({ message }) => thrown.push(message));
		await openStory(page);
		const ids = await stepIds(page);
		let place = 1;
		let waiting: string[] = [];
		for (let jump = 0; jump < 100; jump += 1) {
			// As good as chance, and the same each time; every step has its turn.
			place = (place * 75 + 74) % 65537;
			if (waiting.length === 0) waiting = [...ids];
			const [id = ''] = waiting.splice(place % waiting.length, 1);
			await page.evaluate((target) => {
				location.hash = target;
			}, id);
			await expectAgreement(page, id);
		}
		expect(thrown).toEqual([]);
	});
});

/** Brings the beginning of a step into the room that words have now: 0 at its top, 1 at its foot. */
async function bringTo(page: Page, id: string, part: number) {
	await page.evaluate(
		({ id, part }) => {
			const step = document.getElementById(id);
			const words = step?.getBoundingClientRect();
			const figure = step
				?.closest('.chapter')
				?.querySelector('[data-figure]')
				?.getBoundingClientRect();
			const bar = document.querySelector('.bar')?.getBoundingClientRect();
			if (!words || !figure || !bar) throw new Error(`${id} has no room.`);
			const isAbove = figure.left < words.right && words.left < figure.right;
			const top = isAbove ? figure.height : 0;
			const line = top + part * (bar.top - top);
			scrollBy({ top: words.top - line, behavior: 'instant' });
		},
		{ id, part }
	);
}

/** The step is read that fills the room of the words as it is now, and not yet the one that begins low in it. */
async function expectReadInRoom(page: Page) {
	const ids = await stepIds(page);
	await bringTo(page, 'membership-1994', 0.2);
	await expectAgreement(page, 'membership-1994');
	await bringTo(page, 'visits-published', 0.75);
	await expectAgreement(page, ids[ids.indexOf('visits-published') - 1]);
}

/** The chart of the step being read is laid out for the shape of its room, and so fills it. */
async function expectFilled(page: Page) {
	await expect
		.poll(() =>
			page.evaluate(() => {
				const chapter = document.querySelector('[data-step][aria-current]')?.closest('.chapter');
				const room = chapter?.querySelector('figure .box')?.getBoundingClientRect();
				const sheet =
					chapter?.querySelector<SVGSVGElement>('.box > .drawing > svg')?.viewBox.baseVal;
				if (!room || !sheet) return 'nothing is drawn';
				return Math.abs((sheet.width * room.height) / (sheet.height * room.width) - 1);
			})
		)
		.toBeLessThan(0.01);
}

/** A busy browser may still be gliding from the key before and swallow this one. */
async function pressUntil(page: Page, key: string, arrived: () => Promise<void>) {
	await expect(async () => {
		await page.keyboard.press(key);
		await arrived();
	}).toPass({ timeout: 20_000 });
}
