/** What a reader, a newsroom and a class do with the site, in engines other than Chromium's. */
import { builtPages, isEmbed } from '../../scripts/built-site';
import type { Visitor } from '../../scripts/engines';
import { chapters } from '../../src/lib/story/steps';
import { expectAgreement } from '../agreement';
import { expect, expectHeights, heightsWithin } from '../hosts';
import { stepIds } from '../site';
import { test } from './visited';

const phone = [412, 823] as const;
const desk = [1440, 900] as const;

/** Waits until the page follows its reader, and notes from then on what it throws. */
async function expectReady(visitor: Visitor) {
	await expect
		.poll(() => visitor.evaluate(() => document.querySelector('[data-story][data-ready]') !== null))
		.toBe(true);
	await visitor.evaluate(() => {
		const { dataset } = document.documentElement;
		dataset['thrown'] = '';
		addEventListener('error', ({ message }) => {
			// Says only that something is measured a frame later.
			if (!message.startsWith('ResizeObserver loop')) dataset['thrown'] = message;
		});
	});
}

const thrown = (visitor: Visitor) =>
	visitor.evaluate(() => document.documentElement.dataset['thrown']);

/** The figure of the step being read is drawn by the browser; runs in the page. */
function isDrawnHere(): boolean {
	const chapter = document.querySelector('[aria-current="step"]')?.closest('.chapter');
	return (chapter?.querySelector('.box > .drawing > svg.chart') ?? null) !== null;
}

const hash = (visitor: Visitor) => visitor.evaluate(() => location.hash);

test('figure and words agree from the first chapter to the last', async ({
	visitor,
	visit,
	shoot
}) => {
	test.setTimeout(120_000);
	await visitor.resize(...phone);
	await visit('/');
	await expectReady(visitor);
	await shoot('opening');
	const seen = new Set<string>();
	let end = false;
	while (!end) {
		seen.add(await expectAgreement(visitor));
		end = await visitor.evaluate(() => {
			scrollBy({ top: 0.8 * innerHeight, behavior: 'instant' });
			return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
		});
	}
	seen.add(await expectAgreement(visitor));
	expect([...seen]).toEqual(stepIds.filter((id) => seen.has(id)));
	const passed = chapters.filter(({ steps }) => steps.some(({ id }) => seen.has(id)));
	expect(passed).toEqual(chapters);
	await expect.poll(() => hash(visitor)).toBe(`#${stepIds.at(-1) ?? ''}`);
	expect(await thrown(visitor)).toBe('');
});

for (const [width, height] of [phone, desk]) {
	test(`a link to a step opens the story there, ${String(width)} px`, async ({
		visitor,
		visit,
		shoot
	}) => {
		await visitor.resize(width, height);
		for (const { chart, steps } of chapters) {
			const id = steps.at(-1)?.id ?? '';
			await visitor.open('about:blank');
			await visit(`/#${id}`);
			await expectReady(visitor);
			await expectAgreement(visitor, id);
			await expect.poll(() => visitor.evaluate(isDrawnHere)).toBe(true);
			await shoot(`${chart}-${String(width)}`);
		}
	});
}

for (const width of [320, 700]) {
	test(`a frame with our script is as high as its chart, and as its table, ${String(width)} px`, async ({
		visitor,
		host,
		shoot
	}) => {
		await visitor.resize(...desk);
		await visitor.open(host('sized', { path: '/embed/visits/visits-published/', width }));
		const heights = async () => ({
			frame: await visitor.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0),
			...(await visitor.evaluateInFrame(heightsWithin))
		});
		await expectHeights(heights);
		const folded = await heights();
		await visitor.evaluateInFrame(() => document.querySelector('summary')?.click());
		await expect.poll(async () => (await heights()).frame).toBeGreaterThan(folded.frame);
		await expectHeights(heights);
		await shoot(`frame-${String(width)}`);
	});
}

test('the keys of class mode turn the slides', async ({ visitor, visit, shoot }) => {
	await visitor.resize(1024, 768);
	await visit('/present/');
	const slide = () =>
		visitor.evaluate(() => {
			const ready = document.querySelector('[data-deck="ready"][data-chart="live"]');
			const figure = document.querySelector<HTMLElement>(
				'[aria-hidden="false"] figure[data-chart]'
			);
			const step = ready?.querySelector('[data-step][aria-current="step"]')?.id;
			return { step, drawn: figure?.dataset['step'] };
		});
	const expectSlide = async (id = '') => {
		await expect.poll(slide).toEqual({ step: id, drawn: id });
	};
	await expectSlide(stepIds[0]);
	await visitor.press('PageDown');
	await visitor.press('PageDown');
	await expectSlide(stepIds[2]);
	await visitor.press('PageUp');
	await expectSlide(stepIds[1]);
	await shoot('present');
	await visitor.press('End');
	await expectSlide(stepIds.at(-1));
	await expect.poll(() => hash(visitor)).toBe(`#${stepIds.at(-1) ?? ''}`);
	await visitor.press('Home');
	await expectSlide(stepIds[0]);
});

test('in the bar of a phone nothing lies over anything else', async ({ visitor, visit }) => {
	await visitor.resize(...phone);
	await visit(`/#${stepIds.at(-1) ?? ''}`);
	await expectReady(visitor);
	await expectAgreement(visitor, stepIds.at(-1));
	const places = await visitor.evaluate(() =>
		[...document.querySelectorAll('.bar > button, .bar .chapter, .bar .count')]
			.map((part) => part.getBoundingClientRect())
			.map(({ left, right }) => ({ left, right }))
	);
	expect(places).toHaveLength(4);
	for (const [index, { left }] of places.entries())
		expect(left).toBeGreaterThanOrEqual(places[index - 1]?.right ?? 0);
});

test('a definition opens by keyboard and closes again', async ({ visitor, visit, shoot }) => {
	await visitor.resize(...phone);
	await visit('/#origins-assembly');
	await expectReady(visitor);
	await expectAgreement(visitor, 'origins-assembly');
	const open = () => visitor.evaluate(() => document.querySelectorAll(':popover-open').length);
	await visitor.evaluate(() => {
		document.querySelector<HTMLElement>('#origins-assembly button.term')?.focus();
	});
	await visitor.press('Enter');
	await expect.poll(open).toBe(1);
	await shoot('definition');
	await visitor.press('Escape');
	await expect.poll(open).toBe(0);
});

const pages = builtPages().filter(
	(address) => !isEmbed(address) && !/^\/embed\/take\/(?!visits\/)/.test(address)
);

for (const [width, height] of [phone, desk]) {
	test(`no page is wider than its window, ${String(width)} px`, async ({
		visitor,
		visit,
		shoot
	}) => {
		test.setTimeout(120_000);
		await visitor.resize(width, height);
		const wide: string[] = [];
		for (const address of pages) {
			await visit(address);
			const { needed, given } = await visitor.evaluate(() => ({
				needed: document.documentElement.scrollWidth,
				given: document.documentElement.clientWidth
			}));
			if (needed > given) wide.push(`${address} needs ${String(needed)} of ${String(given)} px`);
			await shoot(`page${address.replaceAll('/', '-')}${String(width)}`);
		}
		expect(wide).toEqual([]);
	});
}
