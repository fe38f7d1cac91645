import type { FrameLocator, Locator, Page } from '@playwright/test';
import { toOtherHosts } from '../scripts/page-load';
import { barriers } from './barriers';
import { expect, expectFit, expectPicture, openStreet, test } from './hosts';

/** The charts with controls: the page of each, and a wish that a reader may have. */
const charts = {
	membership: {
		path: '/embed/membership/membership-explore/',
		wish: (inside) => inside.getByLabel('Country', { exact: true }).selectOption('CHE')
	},
	leaving: {
		path: '/embed/leaving/leaving-clock/',
		wish: (inside) => inside.getByRole('button', { name: /would be out/ }).click()
	},
	claims: {
		path: '/embed/claims/claims-explore/',
		wish: (inside) => inside.getByRole('button', { name: 'Next' }).click()
	}
} satisfies Record<
	string,
	{ path: string; wish: (inside: FrameLocator | Page) => Promise<unknown> }
>;

/** Hosts of every dialect, and what their pages are filled with besides. */
const hosts: Record<string, Record<string, string>> = {
	sized: { attributes: 'sandbox="allow-scripts"' },
	datawrapper: {},
	amp: { scrolling: 'no' },
	medium: {},
	pym: {},
	wordpress: {}
};

const button = (inside: FrameLocator | Page) =>
	inside.getByRole('button', { name: 'Explore here' });
const controls = (inside: FrameLocator | Page) => inside.locator('figure .explorer');
const drawing = (inside: FrameLocator | Page) => inside.locator('svg.chart:visible');

/** Asks for the controls, wishes something of them, and sees it drawn, with the frame's height right throughout. */
async function exploreIn(frame: Locator, wish: (inside: FrameLocator) => Promise<unknown>) {
	const inside = frame.contentFrame();
	await expectFit(frame);
	await button(inside).click();
	await expect(controls(inside)).toBeVisible();
	await expect(button(inside)).toHaveCount(0);
	await expectFit(frame);
	await expectPicture(frame);
	const before = await drawing(inside).innerHTML();
	await wish(inside);
	await expect.poll(() => drawing(inside).innerHTML()).not.toBe(before);
	await expectFit(frame);
	await expectPicture(frame);
}

for (const [chart, { path, wish }] of Object.entries(charts)) {
	test(`${chart} is explored in a sandboxed frame, at every width`, async ({ page, host }) => {
		const filling = { path, attributes: 'sandbox="allow-scripts"' };
		const houses = [280, 320, 700, 1000].map((width) => ({
			width,
			address: host('sized', { width, ...filling })
		}));
		for (const { frame, width } of await openStreet(page, houses)) {
			await exploreIn(frame, wish);
			const html = frame.contentFrame().locator('html');
			expect(await html.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(width);
		}
	});

	test(`${chart} is explored under hosts of every dialect`, async ({ page, host }) => {
		const width = 600;
		const step = path.split('/').at(-2) ?? '';
		const houses = Object.entries(hosts).map(([dialect, filling]) => ({
			dialect,
			width,
			address: host(dialect, { path, step, width, ...filling })
		}));
		for (const { dialect, frame } of await openStreet(page, houses))
			await test.step(dialect, () => exploreIn(frame, wish));
	});

	test(`${chart} by keyboard, and axe finds nothing, in both themes`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		for (const theme of ['light', 'dark']) {
			await page.goto(`${path}?theme=${theme}`);
			await page.keyboard.press('Tab');
			await expect(button(page)).toBeFocused();
			await page.keyboard.press('Enter');
			// The first control has the focus that the button had.
			await expect(controls(page).locator('input, select, button').first()).toBeFocused();
			await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
			expect(await barriers(page)).toEqual([]);
		}
	});

	test(`${chart} fetches its controls when asked and not before, keeps nothing, asks no other host`, async ({
		page,
		baseURL
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		expect(asked.filter((url) => /\.(js|json)$/.test(url))).toEqual([]);
		await button(page).click();
		await expect(controls(page)).toBeVisible();
		await wish(page);
		expect(asked.filter((url) => url.endsWith('/embed/explore.js'))).toHaveLength(1);
		expect(toOtherHosts(asked, baseURL ?? '')).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});

	test(`${chart} says so when its controls cannot be had, and stays whole`, async ({
		page,
		host
	}) => {
		let withheld = true;
		await page.route('**/embed/*/rows.json', (route) =>
			withheld ? route.abort() : route.continue()
		);
		await page.goto(host('sized', { path, width: 320 }));
		const frame = page.locator('iframe');
		const inside = frame.contentFrame();
		await button(inside).click();
		await expect(inside.getByRole('status')).toContainText('could not be loaded');
		await expect(inside.getByRole('link', { name: /in the story/ })).toBeVisible();
		await expectPicture(frame);
		await expectFit(frame);
		// And gets them when it is asked again and they are there.
		withheld = false;
		await button(inside).click();
		await expect(controls(inside)).toBeVisible();
		await expect(inside.getByText('could not be loaded')).toHaveCount(0);
		await expectFit(frame);
	});
}

test('a sandboxed frame that may not load modules says so, and the chart stays', async ({
	page,
	host
}) => {
	// To a server that gives no leave to other hosts a sandboxed frame is one of those.
	await page.route('**/embed/explore.js', async (route) => {
		const response = await route.fetch();
		const headers = { ...response.headers(), 'access-control-allow-origin': 'https://other.test' };
		await route.fulfill({ response, headers });
	});
	const { path } = charts.membership;
	await page.goto(host('sized', { path, width: 320, attributes: 'sandbox="allow-scripts"' }));
	const frame = page.locator('iframe');
	await button(frame.contentFrame()).click();
	await expect(frame.contentFrame().getByRole('status')).toContainText('could not be loaded');
	await expectPicture(frame);
	await expectFit(frame);
});

test('without script there is nothing to press, only the chart', async ({ page, host }) => {
	const { path } = charts.membership;
	await page.goto(host('sized', { path, width: 320, attributes: 'sandbox height="900"' }));
	const frame = page.locator('iframe');
	await expectPicture(frame);
	await expect(button(frame.contentFrame())).toBeHidden();
});

test('a chart without controls offers none', async ({ page }) => {
	await page.goto('/embed/visits/visits-published/');
	await expect(drawing(page)).toBeVisible();
	await expect(button(page)).toHaveCount(0);
});

test('an explored chart keeps the theme and the plainness it was framed with, and prints', async ({
	page
}) => {
	await page.goto(`${charts.membership.path}?theme=dark&plain`);
	await button(page).click();
	await page.getByLabel('Country', { exact: true }).selectOption('CHE');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('figcaption')).toBeHidden();
	await expect(drawing(page)).toHaveAccessibleName(/.{10}/);
	await page.emulateMedia({ media: 'print' });
	await expect(drawing(page)).toHaveCount(1);
	await expect(controls(page)).toBeHidden();
});
