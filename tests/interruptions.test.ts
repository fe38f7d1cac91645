/** What goes wrong, or changes, while the story is open. */
import type { Page, Route } from '@playwright/test';
import { chapters } from '../src/lib/story/steps';
import { expectAgreement, followsReader, openStory } from './agreement';
import { expect, test } from './site';

test.use({ viewport: { width: 412, height: 823 } });

const scripts = '**/_app/**/*.js';

function notice(page: Page) {
	return page.locator('[data-charts-missing]');
}

async function goTo(page: Page, step: string) {
	await page.evaluate((id) => {
		location.hash = id;
	}, step);
}

for (const allowed of [0, 5]) {
	test(`where only ${String(allowed)} scripts arrive, the page says so and leads to the article`, async ({
		page
	}) => {
		let arrived = 0;
		await page.route(scripts, (route) => {
			arrived += 1;
			return arrived > allowed ? route.abort() : route.continue();
		});
		await page.goto('/#visits-published');
		await expect(page.locator('#visits-published .words')).toBeInViewport();
		await expect(notice(page)).toBeVisible();
		await expect(notice(page)).toContainText('did not load');
		await notice(page).getByRole('link').click();
		await expect(page.locator('#visits-published svg.chart:visible')).toHaveCount(1);
	});
}

test('a chart that does not load is told of, and fetched again at the next step', async ({
	page
}) => {
	await openStory(page);
	await expect(notice(page)).toBeHidden();
	await page.route(scripts, (route) => route.abort());
	await goTo(page, 'leaving-order');
	await expect(page.locator('#leaving-order .words')).toBeInViewport();
	await expect(notice(page)).toBeVisible();
	await page.unroute(scripts);
	await goTo(page, 'leaving-bill');
	await expectAgreement(page, 'leaving-bill');
	await expect(notice(page)).toBeHidden();
});

test('a chart that is long on its way has its picture meanwhile, at no moment none', async ({
	page
}) => {
	const asked: Route[] = [];
	await page.route('**/embed/visits/rows.json', (route) => {
		asked.push(route);
	});
	await openStory(page, '/#visits-by-date');
	await expect.poll(() => asked.length).toBe(1);
	await expect(page.locator('#visits-by-date')).toHaveAttribute('aria-current', 'step');
	await expect(page.locator('#visits figure[data-chart] svg.chart:visible')).toHaveCount(1);
	const framesWithout = page.evaluate(async () => {
		let empty = 0;
		while (!document.querySelector('#visits .box > .drawing > svg.chart')) {
			const drawings = [...document.querySelectorAll('#visits figure[data-chart] svg.chart')];
			if (!drawings.some((drawing) => drawing.checkVisibility())) empty += 1;
			await new Promise(requestAnimationFrame);
		}
		return empty;
	});
	await asked[0]?.continue();
	expect(await framesWithout).toBe(0);
	await expectAgreement(page, 'visits-by-date');
	await expect(page.locator('#visits figure[data-chart] svg.chart:visible')).toHaveCount(1);
});

test('without its fonts the story reads, and is no wider than the screen', async ({ page }) => {
	let blocked = 0;
	await page.route('**/*.woff2', (route) => {
		blocked += 1;
		return route.abort();
	});
	await openStory(page, '/#visits-published');
	await expectAgreement(page, 'visits-published');
	expect(blocked).toBeGreaterThan(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(412);
});

test('back and forward lead through the steps that links led to', async ({ page }) => {
	await openStory(page);
	const path = ['membership-seven', 'visits-by-place', 'statements-russia'];
	for (const step of path) {
		await goTo(page, step);
		await expectAgreement(page, step);
	}
	await page.goBack();
	await expectAgreement(page, 'visits-by-place');
	await page.goBack();
	await expectAgreement(page, 'membership-seven');
	await page.goForward();
	await expectAgreement(page, 'visits-by-place');
});

test('dark, stillness and paper come and go while a step is read', async ({ page }) => {
	await openStory(page, '/#visits-by-date');
	await expectAgreement(page, 'visits-by-date');
	const look = () =>
		page
			.locator('#visits .drawing [data-id]')
			.first()
			.evaluate((mark) => ({
				paper: getComputedStyle(document.documentElement).backgroundColor,
				travel: getComputedStyle(mark).transitionDuration.split(', ')[0]
			}));
	const before = await look();
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await expect.poll(look).toEqual({ paper: 'rgb(20, 22, 26)', travel: '0s' });
	await goTo(page, 'visits-by-place');
	await expectAgreement(page, 'visits-by-place');
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
	await expect.poll(async () => (await look()).paper).toBe(before.paper);
	for (const step of ['visits-by-place', 'ties-today', 'claims-explore']) {
		await goTo(page, step);
		await expectAgreement(page, step);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator(`#${step} .still .on-paper`)).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
		await expectAgreement(page);
	}
});

test('a reader who scrolls very slowly passes from step to step, in a browser that does not tell when scrolling ends', async ({
	page
}) => {
	await page.addInitScript(() => {
		const untold = (event: Event) => {
			event.stopImmediatePropagation();
		};
		addEventListener('scrollend', untold, { capture: true });
	});
	// A screen that has grown since the story began to follow.
	await page.setViewportSize({ width: 412, height: 600 });
	await openStory(page, '/#visits-first');
	await page.setViewportSize({ width: 412, height: 823 });
	await page.evaluate(() => {
		document.getElementById('visits-first')?.scrollIntoView({ behavior: 'instant' });
	});
	await expectAgreement(page, 'visits-first');
	await page.evaluate(async () => {
		const end = document.getElementById('visits-by-date')?.offsetTop ?? 0;
		const start = document.getElementById('visits-first')?.offsetTop ?? 0;
		for (let moved = 0; moved < end - start; moved += 3) {
			scrollBy({ top: 3, behavior: 'instant' });
			await new Promise(requestAnimationFrame);
		}
	});
	await expectAgreement(page, 'visits-by-date');
});

test('class mode and back again: the story is whole', async ({ page }) => {
	await openStory(page);
	await page.locator('a[href="/present/"]').first().click();
	await expect(page.locator('[data-deck="ready"]')).toHaveCount(1);
	await page.goBack();
	await followsReader(page);
	await goTo(page, 'visits-published');
	await expectAgreement(page, 'visits-published');
});

test('reading on and on leaves no listener behind', async ({ page }) => {
	const session = await page.context().newCDPSession(page);
	async function listeners() {
		let count = 0;
		for (const expression of ['window', 'document', 'document.body', 'visualViewport']) {
			const { result } = await session.send('Runtime.evaluate', { expression });
			const { objectId = '' } = result;
			const found = await session.send('DOMDebugger.getEventListeners', { objectId });
			count += found.listeners.length;
		}
		return count;
	}
	async function visitChapters() {
		for (const { steps } of chapters) {
			const step = steps.at(-1)?.id ?? '';
			await goTo(page, step);
			await expectAgreement(page, step);
		}
	}
	await openStory(page);
	await visitChapters();
	const before = await listeners();
	expect(before).toBeGreaterThan(0);
	await visitChapters();
	expect(await listeners()).toBe(before);
});
