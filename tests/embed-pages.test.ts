import type { Page } from '@playwright/test';
import { heightsOf, columnWidths } from '../src/lib/gallery/frame-heights';
import { chapters } from '../src/lib/story/steps';
import { kilobytes, toOtherHosts, watchTransfers } from '../scripts/page-load';
import { barriers } from './barriers';
import budgets from './budgets.json' with { type: 'json' };
import { expect, test } from './site';

const budget = budgets['/embed/visits/'];

/** Widths (px) of frames: from the narrowest on, and those whose heights newsrooms are told. */
const widths = [...new Set([280, 360, 560, ...columnWidths])].sort((a, b) => a - b);

// Each of these opens every state of a chart.
test.describe.configure({ timeout: 120_000 });

/** What the page of a chart says of itself, and what it keeps. */
function look(page: Page) {
	return page.evaluate(() => {
		const attribute = (selector: string, name: string) =>
			document.querySelector(selector)?.getAttribute(name);
		const figure = document.querySelector<HTMLElement>('figure');
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		const own = [...document.body.querySelectorAll('*')].filter(
			(element) => !element.closest('svg, [data-explore], [data-explore-status]')
		);
		return {
			chart: figure?.dataset['chart'],
			step: figure?.dataset['step'],
			source: document.querySelector('.source')?.textContent,
			robots: attribute('meta[name="robots"]', 'content'),
			canonical: attribute('link[rel="canonical"]', 'href'),
			rows: document.querySelectorAll('details table tbody tr').length,
			target: attribute('.story a', 'target'),
			link: attribute('.story a', 'href'),
			repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
			modules: document.querySelectorAll('script[src], script[type="module"]').length,
			script: [...document.scripts].reduce((sum, { text }) => sum + text.length, 0),
			kept: localStorage.length + sessionStorage.length + document.cookie.length,
			// All that is not drawn, without its words.
			shape: own
				.map(({ localName, className, attributes }) =>
					[localName, className, ...[...attributes].map(({ name }) => name)].join(' ')
				)
				.join('\n')
		};
	});
}

/** How a frame of this width (px) is filled. */
async function lookAt(page: Page, width: number) {
	await page.setViewportSize({ width, height: 800 });
	return page.evaluate(() => {
		const drawings = [...document.querySelectorAll<SVGSVGElement>('svg.chart')].filter((svg) =>
			svg.checkVisibility()
		);
		const height = document.querySelector('[data-embed]')?.getBoundingClientRect().height;
		return {
			height: Math.ceil(height ?? 0),
			needed: document.documentElement.scrollWidth,
			/** The smallest type of each drawing in sight, px. */
			types: drawings.map((svg) => {
				const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
				const sizes = [...svg.querySelectorAll('text')].map((text) =>
					Number.parseFloat(getComputedStyle(text).fontSize)
				);
				return scale * Math.min(...sizes);
			})
		};
	});
}

for (const { chart, steps } of chapters) {
	const pages = [
		{ address: `/embed/${chart}/`, step: steps.at(-1)?.id ?? '' },
		...steps.map(({ id }) => ({ address: `/embed/${chart}/${id}/`, step: id }))
	];

	test(`every state of ${chart} says what it is, fits every frame, is light, and keeps to itself`, async ({
		page,
		baseURL
	}) => {
		const shapes = new Set<string>();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const transfersSoFar = watchTransfers(page);
		const session = await page.context().newCDPSession(page);
		await session.send('Network.setCacheDisabled', { cacheDisabled: true });
		for (const { address, step } of pages) {
			await test.step(address, async () => {
				await page.setViewportSize({ width: 412, height: 823 });
				const before = (await transfersSoFar()).length;
				await page.goto(address);
				await page.evaluate(() => document.fonts.ready);

				const transfers = (await transfersSoFar()).slice(before);
				expect(kilobytes(transfers, 'page')).toBeGreaterThan(0);
				expect(kilobytes(transfers)).toBeLessThanOrEqual(budget.transferredKb);
				expect(kilobytes(transfers, 'script')).toBe(0);
				expect(kilobytes(transfers, 'style'), 'styles come with the page').toBe(0);

				const { canonical, source, rows, script, shape, ...seen } = await look(page);
				expect(seen).toEqual({
					chart,
					step,
					robots: 'noindex',
					link: `/#${step}`,
					target: '_top',
					repeated: [],
					modules: 0,
					kept: 0
				});
				expect(canonical).toMatch(new RegExp(`^https?://[^/]+/#${step}$`));
				expect(source).toContain('Source: ');
				expect(rows).toBeGreaterThan(0);
				expect(script / 1000).toBeLessThanOrEqual(budget.scriptKb);
				await expect(page.locator('figure')).toHaveAccessibleName(/.{10}/);
				shapes.add(shape);

				const told = heightsOf(step).columns;
				const measured = { ...told };
				for (const width of widths) {
					const { height, needed, types } = await lookAt(page, width);
					expect(needed, `${width} px`).toBeLessThanOrEqual(width);
					expect(types, `${width} px`).toHaveLength(1);
					expect(types[0], `${width} px`).toBeGreaterThanOrEqual(11.99);
					const column = columnWidths.find((known) => known === width);
					if (column !== undefined) measured[column] = height;
				}
				expect
					.soft(told, 'run `npx tsx scripts/measure-heights.ts`, then build again')
					.toEqual(measured);
			});
		}
		expect(toOtherHosts(asked, baseURL ?? '')).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		expect(shapes.size, 'axe looks at one state; the others are made as it is').toBe(1);
	});

	// The drawings of every state are examined in the article, in both themes.
	test(`axe finds nothing on ${chart}, in both themes`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 600 });
		for (const theme of ['light', 'dark']) {
			await page.goto(`/embed/${chart}/?theme=${theme}`);
			if (theme === 'light') await page.locator('summary').click();
			expect(await barriers(page, theme === 'light' ? 'all' : 'colours'), theme).toEqual([]);
		}
	});
}

test('the theme is that of the query, else that of the device', async ({ page }) => {
	const ground = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = 'rgb(251, 249, 244)';
	const dark = 'rgb(20, 22, 26)';
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const [query, expected] of [
		['', dark],
		['?theme=auto', dark],
		['?theme=dark', dark],
		['?theme=light', light]
	] as const) {
		await page.goto(`/embed/visits/${query}`);
		expect(await ground(), query).toBe(expected);
	}
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/embed/visits/?theme=dark');
	expect(await ground()).toBe(dark);
	await page.goto('/embed/visits/');
	expect(await ground()).toBe(light);
});

test('a plain chart has no title and no link, but its name, source and table', async ({ page }) => {
	await page.goto('/embed/visits/visits-published/?plain');
	await expect(page.locator('figcaption')).toBeHidden();
	await expect(page.getByRole('link')).toHaveCount(0);
	await expect(page.locator('figure')).toHaveAccessibleName(/.{10}/);
	await expect(page.locator('.source')).toBeVisible();
	await expect(page.locator('summary')).toBeVisible();
});

test('a printed embed shows the chart in dark ink and its table unfolded', async ({ page }) => {
	await page.goto('/embed/visits/visits-published/?theme=dark');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('svg.chart:visible')).toHaveCount(1);
	await expect(page.locator('table')).toBeVisible();
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe(
		'rgb(27, 29, 33)'
	);
});
