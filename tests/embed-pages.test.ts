import AxeBuilder from '@axe-core/playwright';
import { chapters } from '../src/lib/story/steps';
import { kilobytes, toOtherHosts, watchTransfers } from '../scripts/page-load';
import budgets from './budgets.json' with { type: 'json' };
import { expect, test } from './site';

const budget = budgets['/embed/visits/'];

// Each of these opens every state of a chart.
test.describe.configure({ timeout: 120_000 });

for (const { chart, steps } of chapters) {
	const pages = [
		{ address: `/embed/${chart}/`, step: steps.at(-1)?.id ?? '' },
		...steps.map(({ id }) => ({ address: `/embed/${chart}/${id}/`, step: id }))
	];

	test(`every state of ${chart} is a page that says what it is`, async ({ page }) => {
		for (const { address, step } of pages) {
			await page.goto(address);
			const figure = page.locator(`figure[data-chart="${chart}"][data-step="${step}"]`);
			await expect(figure.locator('svg.chart:visible')).toHaveCount(1);
			await expect(figure).toHaveAccessibleName(/.{10}/);
			await expect(page.locator('.source')).toContainText('Source: ');
			await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
			await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
				'href',
				new RegExp(`^https?://[^/]+/#${step}$`)
			);
			await expect(page.locator('details table tbody tr').first()).toBeAttached();
			const link = page.locator(`a[href="/#${step}"]`);
			await expect(link).toHaveAttribute('target', '_top');
			const ids = await page
				.locator('[id]')
				.evaluateAll((elements) => elements.map((element) => element.id));
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		}
	});

	test(`every state of ${chart} fits frames of 280 to 1000 px, type never below 12 px`, async ({
		page
	}) => {
		for (const { address } of pages) {
			await page.goto(address);
			for (const width of [280, 320, 360, 480, 560, 700, 1000]) {
				await page.setViewportSize({ width, height: 600 });
				const drawing = page.locator('svg.chart:visible');
				await expect(drawing).toHaveCount(1);
				const seen = await drawing.evaluate((svg: SVGSVGElement) => ({
					needed: document.documentElement.scrollWidth,
					scale: svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
					sizes: [...svg.querySelectorAll('text')].map((text) =>
						Number.parseFloat(getComputedStyle(text).fontSize)
					)
				}));
				expect(seen.needed, `${address} at ${String(width)} px`).toBeLessThanOrEqual(width);
				expect(Math.min(...seen.sizes) * seen.scale).toBeGreaterThanOrEqual(11.99);
			}
		}
	});

	test(`every state of ${chart} holds its size, asks no other host, keeps nothing`, async ({
		browser,
		baseURL
	}) => {
		for (const { address } of pages) {
			const context = await browser.newContext({
				baseURL: baseURL ?? '',
				viewport: { width: 412, height: 823 }
			});
			const page = await context.newPage();
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			const transfersSoFar = watchTransfers(page);
			await page.goto(address);
			await page.evaluate(() => document.fonts.ready);
			const transfers = await transfersSoFar();
			expect(kilobytes(transfers, 'page'), address).toBeGreaterThan(0);
			expect(kilobytes(transfers), address).toBeLessThanOrEqual(budget.transferredKb);
			const script = await page.evaluate(() =>
				[...document.scripts].reduce((sum, { text }) => sum + text.length, 0)
			);
			expect(script / 1000).toBeLessThanOrEqual(budget.scriptKb);
			expect(kilobytes(transfers, 'script')).toBe(0);
			expect(kilobytes(transfers, 'style'), 'styles come with the page').toBe(0);
			expect(toOtherHosts(asked, baseURL ?? '')).toEqual([]);
			expect(await context.cookies()).toEqual([]);
			expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
			await context.close();
		}
	});

	test(`axe finds nothing on any state of ${chart}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 600 });
		// Every state in one theme, the last in both; the article is examined with all of them in both.
		for (const [index, { address }] of [...pages, ...pages.slice(0, 1)].entries()) {
			const theme = index === pages.length || index % 2 === 1 ? 'dark' : 'light';
			await page.goto(`${address}?theme=${theme}`);
			// All states of a chart have the same table.
			if (index === 0) await page.locator('summary').click();
			const { violations } = await new AxeBuilder({ page })
				.options({ resultTypes: ['violations'] })
				.analyze();
			expect(
				violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) })),
				`${address}, ${theme}`
			).toEqual([]);
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
