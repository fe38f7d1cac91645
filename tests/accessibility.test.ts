import { builtPages, isEmbed } from '../scripts/built-site';
import { openStory } from './agreement';
import { barriers } from './barriers';
import { expect, test } from './site';

/** The pages that readers meet first are examined in both themes, the story at a width between as well, where it has another layout; the others in the two settings that differ most. */
function settingsFor(address: string) {
	const both = ['light', 'dark'] as const;
	if (address === '/') return [320, 768, 1440].map((width) => ({ width, themes: both }));
	if (['/article/', '/sources/'].includes(address))
		return [320, 1440].map((width) => ({ width, themes: both }));
	return [
		{ width: 320, themes: ['dark'] as const },
		{ width: 1440, themes: ['light'] as const }
	];
}

/** The pages on how to take a chart are alike but for the chart. */
function isOneOfMany(address: string): boolean {
	return isEmbed(address) || /^\/embed\/take\/(?!visits\/)/.test(address);
}

// The article draws every state of every chart; on a busy machine that takes a while to examine.
test.describe.configure({ timeout: 120_000 });

for (const address of builtPages().filter((built) => !isOneOfMany(built))) {
	for (const { width, themes } of settingsFor(address)) {
		test(`${address} has no barrier at ${width} px, ${themes.join(' and ')}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			for (const [index, colorScheme] of themes.entries()) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				if (index === 0) await page.goto(address, { waitUntil: 'networkidle' });
				expect(await barriers(page, index === 0 ? 'all' : 'colours')).toEqual([]);
			}
		});
	}

	test(`${address} needs no sideways scrolling at 400 % zoom`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto(address);
		const { needed, given } = await page.evaluate(() => ({
			needed: document.documentElement.scrollWidth,
			given: document.documentElement.clientWidth
		}));
		expect(needed).toBeLessThanOrEqual(given);
	});
}

test.describe('the story in use', () => {
	test.use({ viewport: { width: 412, height: 823 } });

	test('with contents open, then with the choices open', async ({ page }) => {
		await openStory(page);
		await page.getByRole('button', { name: 'Contents' }).click();
		expect(await barriers(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Reading' }).click();
		expect(await barriers(page)).toEqual([]);
	});

	test('step by step, with a term and the sources open', async ({ page }) => {
		await openStory(page);
		await page.getByRole('link', { name: 'Step by step' }).click();
		await page.locator('#origins-assembly details summary').click();
		await page.locator('#origins-assembly button.term').first().click();
		expect(await barriers(page)).toEqual([]);
	});

	test('exploring a country', async ({ page }) => {
		await openStory(page, '/#membership-explore');
		await page.locator('#membership-explore select').selectOption('GEO');
		expect(await barriers(page)).toEqual([]);
	});

	test('at 400 % zoom', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await openStory(page);
		expect(await barriers(page)).toEqual([]);
	});

	test('in forced colours only the step being read is marked, and progress shows', async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await openStory(page, '/#visits-by-date');
		const marks = await page
			.locator('section[data-step] .words')
			.evaluateAll((words) => words.map((word) => getComputedStyle(word, '::before').visibility));
		expect(marks.filter((visibility) => visibility === 'visible')).toHaveLength(1);
		const { bar, progress } = await page.evaluate(() => ({
			bar: getComputedStyle(document.querySelector('.bar') ?? document.body).backgroundColor,
			progress: getComputedStyle(document.querySelector('.progress div') ?? document.body)
				.backgroundColor
		}));
		expect(progress).not.toBe(bar);
	});

	for (const address of [
		'/#visits-unidentified',
		'/article/',
		'/embed/visits/visits-unidentified/',
		'/present/#visits-unidentified'
	]) {
		test(`those who ask for more contrast can see marks of context, on ${address}`, async ({
			page
		}) => {
			await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
			await page.goto(address);
			const doors = page.locator('[data-step="visits-unidentified"] svg.chart:visible .mark');
			await expect(doors.first()).toBeVisible();
			await expect
				.poll(() =>
					doors.evaluateAll((marks) =>
						[...new Set(marks.map((mark) => getComputedStyle(mark).opacity))].sort()
					)
				)
				.toEqual(['0.7', '1']);
			const { ink, quiet } = await doors.first().evaluate((mark) => {
				const tokens = getComputedStyle(mark);
				return {
					ink: tokens.getPropertyValue('--ink'),
					quiet: tokens.getPropertyValue('--ink-quiet')
				};
			});
			expect(quiet).toBe(ink);
		});
	}

	for (const address of ['/embed/visits/visits-published/?theme=light', '/present/']) {
		test(`in forced colours the drawing has the reader’s ink, whatever theme ${address} asks for`, async ({
			page
		}) => {
			await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
			await page.goto(address);
			const label = page.locator('svg.chart:visible .label').first();
			await expect(label).toBeVisible();
			const { ink, canvasText } = await label.evaluate((words) => {
				const sample = document.createElement('p');
				sample.style.color = 'CanvasText';
				document.body.append(sample);
				return {
					ink: getComputedStyle(words).fill,
					canvasText: getComputedStyle(sample).color
				};
			});
			expect(ink).toBe(canvasText);
		});
	}

	for (const [address, scripted] of [
		['/#membership-explore', '#membership-explore input[type="range"]'],
		['/article/', null],
		['/claims/', 'input'],
		['/embed/visits/', null],
		['/present/notes/', 'input'],
		['/teach/', null]
	] as const) {
		test(`on ${address} every control is at least 24 px high and wide, a link in small type high`, async ({
			page
		}) => {
			await page.goto(address);
			if (scripted !== null) await expect(page.locator(scripted).first()).toBeVisible();
			const small = await page
				.locator('button, .button, summary, input, select, :is(.kicker, figcaption, td, dd) a')
				.filter({ visible: true })
				.evaluateAll((controls) =>
					controls
						// A box to tick is as large as its label, words and all.
						.map((control) => control.closest('label') ?? control)
						.filter((control) => {
							const isWords = control.matches('.term, .fact, :not(.button):any-link');
							return [...control.getClientRects()].some(
								({ width, height }) => height < 24 || (width < 24 && !isWords)
							);
						})
						.map((control) => control.outerHTML.slice(0, 80))
				);
			expect(small).toEqual([]);
		});
	}
});
