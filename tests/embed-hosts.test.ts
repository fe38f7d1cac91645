import type { Route } from '@playwright/test';
import { expect, expectFit, expectPicture, openStreet, test } from './hosts';

const widths = [280, 320, 700, 1000];
const path = '/embed/visits/visits-published/';

/** Hosts that set the height, and what their pages are filled with. */
const hosts: Record<string, Record<string, Record<string, string>>> = {
	'our script, whatever the frame': {
		'sized: as it is': { path },
		'sized: allow-scripts': { path, attributes: 'sandbox="allow-scripts"' },
		'sized: allow-scripts allow-same-origin': {
			path,
			attributes: 'sandbox="allow-scripts allow-same-origin"'
		},
		'sized: a lazy frame': { path, attributes: 'loading="lazy"' },
		'sized: a frame of a fixed height': { path, attributes: 'height="200"' },
		'sized: plain and dark': { path: `${path}?plain&theme=dark` }
	},
	'our script, whatever the page': {
		'late: the script comes after the frame has spoken': { path },
		'greedy: a style sheet that stretches frames': { path },
		'hidden: a frame that is shown at once': { path }
	},
	'scripts of others': {
		'datawrapper: its listener': { path },
		'amp: allow-scripts, its listener': { path, scrolling: 'no' },
		'medium: its listener': { path },
		'pym: Pym 1.3.2': { path },
		'newswire: @newswire/frames 1.0.0': { path },
		'wordpress: what wp-embed does': { path }
	}
};

for (const [kind, all] of Object.entries(hosts)) {
	test(`${kind}, at every width`, async ({ page, host: addressOf }) => {
		for (const [name, filling] of Object.entries(all)) {
			const [host = ''] = name.split(':');
			const houses = widths.map((width) => ({
				width,
				address: addressOf(host, { width, ...filling })
			}));
			await test.step(name, async () => {
				for (const { frame } of await openStreet(page, houses)) {
					await expectFit(frame);
					await expectPicture(frame);
				}
			});
		}
	});
}

test('scripts stripped, at every width', async ({ browser, host: addressOf }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	for (const width of widths) {
		await page.setViewportSize({ width: width + 40, height: 800 });
		await page.goto(addressOf('plain', { width, path }));
		await expectPicture(page.locator('iframe'));
		const overflow = await page
			.locator('iframe')
			.contentFrame()
			.locator('html')
			.evaluate((html) => html.scrollHeight - html.clientHeight);
		expect(overflow).toBe(0);
	}
	await page.close();
});

test('a sandbox without anything, at every width', async ({ page, host: addressOf }) => {
	const filling = { path, attributes: 'sandbox height="900"' };
	const houses = widths.map((width) => ({
		width,
		address: addressOf('sized', { width, ...filling })
	}));
	for (const { frame } of await openStreet(page, houses)) await expectPicture(frame);
});

for (const width of widths) {
	test(`after the first height nothing on the host page moves, at ${String(width)} px`, async ({
		page,
		host
	}) => {
		const waiting: Route[] = [];
		await page.route(/\.woff2$/, (route) => {
			waiting.push(route);
		});
		await page.goto(host('sized', { path, width }), { waitUntil: 'commit' });
		const frame = page.locator('iframe');
		await expectFit(frame);
		const heights = await frame.evaluateHandle((element) => {
			const seen: number[] = [];
			new ResizeObserver(() => seen.push(element.clientHeight)).observe(element);
			return seen;
		});
		expect(waiting.length).toBeGreaterThan(0);
		for (const route of waiting) await route.continue();
		const text = frame.contentFrame().locator('html');
		await expect
			.poll(() => text.evaluate(async () => (await document.fonts.ready).status))
			.toBe('loaded');
		await page.waitForLoadState('load');
		await expectFit(frame);
		expect(new Set(await heights.jsonValue()).size).toBe(1);
	});
}

test('a frame follows the width of its host', async ({ page, host }) => {
	await page.goto(host('sized', { path, width: 1000 }));
	const frame = page.locator('iframe');
	for (const width of [320, 700, 280]) {
		await page.locator('main').evaluate((main, to) => {
			main.style.width = `${String(to)}px`;
		}, width);
		await expectFit(frame);
		await expectPicture(frame);
	}
});

test('the frame grows with the table and shrinks again', async ({ page, host }) => {
	await page.goto(host('sized', { path, width: 320 }));
	const frame = page.locator('iframe');
	await expectFit(frame);
	const folded = await frame.evaluate((element) => element.clientHeight);
	const summary = frame.contentFrame().locator('summary');
	await summary.click();
	await expect
		.poll(() => frame.evaluate((element) => element.clientHeight))
		.toBeGreaterThan(folded);
	await expectFit(frame);
	await summary.click();
	await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBe(folded);
});

for (const style of ['display: none', 'width: 0; overflow: hidden']) {
	test(`a frame that is first in a box with ${style}`, async ({ page, host }) => {
		await page.goto(host('hidden', { path, style }));
		const frame = page.locator('iframe');
		await expect.poll(() => page.frames().length).toBe(2);
		await page.frames()[1]?.waitForLoadState('load');
		expect(await frame.evaluate((element) => element.style.height)).toBe('');
		await page.locator('#curtain').evaluate((box) => {
			box.removeAttribute('style');
		});
		await expectFit(frame);
		await expectPicture(frame);
	});
}

test('heights are said when they change, and once more when the page has loaded', async ({
	page,
	host
}) => {
	await page.addInitScript(() => {
		const heights: number[] = [];
		Object.assign(window, { heights });
		addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			if (typeof data === 'object' && data && 'sentinel' in data && 'height' in data)
				heights.push(Number(data.height));
		});
	});
	await page.goto(host('datawrapper', { path, width: 700 }));
	const frame = page.locator('iframe');
	const said = () => page.evaluate(() => (window as unknown as { heights: number[] }).heights);
	await expectFit(frame);
	await page.locator('main').evaluate((main) => {
		main.style.width = '320px';
	});
	await expectFit(frame);
	const heights = await said();
	expect(heights.at(-1)).toBe(await frame.evaluate((element) => element.clientHeight));
	expect(heights.length).toBeLessThanOrEqual(6);
	const repeated = heights.filter((height, index) => height === heights[index - 1]);
	expect(repeated.length).toBeLessThanOrEqual(1);
});

test('several frames, the script twice, one frame far below, one inserted late', async ({
	page,
	host
}) => {
	await page.goto(host('several', { width: 320 }));
	await expectFit(page.getByTitle('First'));
	await expectFit(page.getByTitle('Second'));
	await page.getByTitle('Below').scrollIntoViewIfNeeded();
	await expectFit(page.getByTitle('Below'));
	await page.evaluate(
		(src) => {
			const frame = document.createElement('iframe');
			Object.assign(frame, { src, title: 'Late', width: '100%' });
			frame.style.border = '0';
			document.querySelector('main')?.append(frame);
		},
		host('', {}).replace(
			/^.*site=([^&]*).*$/,
			(_, site: string) => `${decodeURIComponent(site)}${path}`
		)
	);
	await page.getByTitle('Late').scrollIntoViewIfNeeded();
	await expectFit(page.getByTitle('Late'));
});

test('a frame far below is fetched before the page is printed', async ({ page, host }) => {
	await page.goto(host('several', { width: 700 }));
	const below = page.getByTitle('Below');
	await expectFit(page.getByTitle('First'));
	await expect(below).toHaveAttribute('loading', 'lazy');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expectPicture(below);
	await page.emulateMedia({ media: 'print' });
	await expectPicture(below);
});

test('under WordPress the link leads the whole page into the story', async ({ page, host }) => {
	await page.goto(host('wordpress', { path }));
	const frame = page.locator('iframe');
	await expectFit(frame);
	await frame.contentFrame().getByRole('link').click();
	await page.waitForURL(/\/#visits-published$/);
	await expect(page.locator('main')).toBeVisible();
});
