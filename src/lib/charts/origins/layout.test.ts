import { describe, expect, test } from 'vitest';
import { touch, within, type Box } from '../box';
import { layoutSizes } from '../layout-sizes';
import type { Size } from '../size';
import type { OriginsId } from './data.server';
import { originsLayout } from './layout';
import { madeUpData, views } from './made-up-data';
import { markOf as findMark, type OriginsLayout } from './placed';
import { originsSeries, type OriginsState } from './state';

const pictures = layoutSizes.flatMap((size) => views.map((view) => ({ ...size, view })));

function draw({ width, height, view }: Size & { view: OriginsState['view'] }) {
	const series = originsSeries(madeUpData(), { chart: 'origins', view });
	return { series, layout: originsLayout(series, { width, height }) };
}

const markOf = (layout: OriginsLayout, id: OriginsId) => findMark(layout.marks, id);

const inkOf = (layout: OriginsLayout): Box[] => [
	...layout.marks.filter(({ opacity }) => opacity > 0).map(({ box }) => box),
	...layout.links
		.filter(({ opacity }) => opacity > 0)
		.flatMap(({ from, to, y, rise }) => [
			{ left: from, right: to, top: y, bottom: y },
			{ left: to, right: to, top: y - rise, bottom: y }
		]),
	...[layout.coincidence, layout.wait.drop]
		.filter(({ opacity }) => opacity > 0)
		.map(({ x, y1, y2 }) => ({ left: x, right: x, top: y1, bottom: y2 }))
];

describe.each(pictures)('$view at $width × $height', (picture) => {
	const { series, layout } = draw(picture);
	const frame = { left: 0, top: 0, right: picture.width, bottom: picture.height };

	test('places every mark inside', () => {
		expect(layout.marks.map(({ id }) => id)).toEqual(series.marks.map(({ id }) => id));
		for (const { box } of layout.marks) expect(within(box, frame)).toBe(true);
	});

	test('names whatever it speaks of, and dates it where there is any room', () => {
		const spoken = series.marks.filter(({ role }) => role === 'spoken').map(({ id }) => id);
		expect(layout.notes.map(({ key }) => key)).toEqual(expect.arrayContaining(spoken));
		for (const id of spoken) {
			const words = layout.notes
				.filter(({ key }) => key === id)
				.flatMap(({ lines }) => lines.map(({ lead = '', text }) => `${lead} ${text}`))
				.join(' ');
			expect(words).toMatch(/[a-z]{4}/);
			if (picture.width >= 280 && picture.height >= 200) expect(words).toMatch(/\d{4}/);
		}
	});

	test('keeps words inside, off the marks and off one another', () => {
		expect(layout.notes.length).toBeGreaterThan(0);
		for (const [index, { box }] of layout.notes.entries()) {
			expect(within(box, { ...frame, bottom: layout.axis.y })).toBe(true);
			expect(inkOf(layout).filter((ink) => touch(ink, box))).toEqual([]);
			expect(layout.notes.slice(index + 1).filter((other) => touch(other.box, box))).toEqual([]);
		}
	});

	test('sets no type under 12 px', () => {
		const type = layout.notes.flatMap(({ lines }) => lines.map(({ size }) => size));
		expect(Math.min(...type)).toBeGreaterThanOrEqual(12);
	});

	test('keeps the years apart and inside', () => {
		const half = 13.5;
		const [first, second] = layout.years;
		expect(first?.x).toBeGreaterThanOrEqual(half);
		expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(2 * half);
		expect((layout.years.at(-1)?.x ?? Infinity) + half).toBeLessThanOrEqual(picture.width);
		expect(layout.years.map(({ text }) => text)).toContain('1976');
	});
});

describe('originsLayout', () => {
	const phone = { width: 328, height: 280 };
	const desk = { width: 720, height: 560 };

	test.each([phone, desk])('draws a year as long as a year, never as a point: $width', (size) => {
		const { layout } = draw({ ...size, view: 'committee' });
		const [start = 0, end = 0] = layout.axis.yearEdges;
		for (const id of ['gautier-proposes', 'gautier-founds'] as const) {
			const { shape, scale } = markOf(layout, id);
			expect(scale).toBe(1);
			expect(shape.kind).toBe('span');
			expect(shape.kind === 'span' && shape.width).toBeCloseTo(end - start, 0);
		}
	});

	test('draws a month as a stretch and a day as a point', () => {
		const { layout } = draw({ ...desk, view: 'committee' });
		expect(markOf(layout, 'recommendation-909').shape.kind).toBe('span');
		expect(markOf(layout, 'recommendation-971').shape.kind).toBe('day');
	});

	test('climbs with time', () => {
		const { layout } = draw({ ...desk, view: 'committee' });
		const european = layout.marks.filter(({ treaty }) => treaty === 'european');
		expect(european.map(({ x }) => x)).toEqual(european.map(({ x }) => x).sort((a, b) => a - b));
		expect(european.map(({ y }) => y)).toEqual(european.map(({ y }) => y).sort((a, b) => b - a));
	});

	test('keeps every mark in its place until the other treaty comes in', () => {
		const placesIn = (view: OriginsState['view']) =>
			draw({ ...desk, view }).layout.marks.map(({ x, y }) => ({ x, y }));
		for (const view of views.slice(0, -1)) expect(placesIn(view)).toEqual(placesIn('idea'));
	});

	test('hides what is still to come and strengthens what is spoken of', () => {
		const { layout } = draw({ ...desk, view: 'opened' });
		expect(markOf(layout, 'committee-begins').opacity).toBe(0);
		expect(markOf(layout, 'convention-opened').opacity).toBe(1);
		expect(markOf(layout, 'convention-adopted').opacity).toBeGreaterThan(0);
		expect(markOf(layout, 'convention-adopted').opacity).toBeLessThan(1);
	});

	test('ties both treaties together on their common day', () => {
		const { layout } = draw({ ...desk, view: 'two-treaties' });
		const european = markOf(layout, 'convention-adopted');
		const un = markOf(layout, 'uncat');
		expect(european.x).toBe(un.x);
		expect(layout.coincidence).toMatchObject({ x: un.x, opacity: 1 });
		expect(layout.coincidence.y1).toBeGreaterThan(european.y);
		expect(layout.coincidence.y2).toBeLessThan(un.y);
	});

	test('measures the wait from an unsure year to a sure day', () => {
		const { layout } = draw({ ...desk, view: 'adopted' });
		const [start = 0, end = 0] = layout.axis.yearEdges;
		expect(layout.wait.from).toBeCloseTo(start, 0);
		expect(layout.wait.firm).toBeCloseTo(end, 0);
		expect(layout.wait).toMatchObject({ to: markOf(layout, 'convention-adopted').x, opacity: 1 });
		expect(layout.notes.find(({ key }) => key === 'wait')?.lines[0]?.text).toBe(
			'about 11 years from idea to treaty'
		);
	});

	test('names both treaties where there is room', () => {
		const keys = draw({ ...desk, view: 'two-treaties' }).layout.notes.map(({ key }) => key);
		expect(keys).toEqual(expect.arrayContaining(['european', 'un']));
	});

	test('says how many signed and how many ratified', () => {
		const wordsIn = (view: OriginsState['view']) =>
			draw({ ...phone, view })
				.layout.notes.flatMap(({ lines }) => lines.map(({ text }) => text))
				.join(' ');
		expect(wordsIn('opened')).toContain('19 states sign');
		expect(wordsIn('in-force')).toContain('7 ratifications');
	});
});
