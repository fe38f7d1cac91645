import { describe, expect, test } from 'vitest';
import { touch, within, type Box } from '../box';
import { layoutSizes } from '../layout-sizes';
import type { Size } from '../size';
import { tiesLayout } from './layout';
import { madeUpData, views } from './made-up-data';
import { laneInk, type TiesLayout } from './placed';
import { tiesSeries, type TiesState } from './state';

const pictures = layoutSizes.flatMap((size) => views.map((view) => ({ ...size, view })));

function draw({ width, height, view }: Size & { view: TiesState['view'] }) {
	const series = tiesSeries(madeUpData(), { chart: 'ties', view });
	return { series, layout: tiesLayout(series, { width, height }) };
}

const wordsOf = ({ names, notes }: TiesLayout) =>
	[...names, ...notes]
		.flatMap(({ lines }) => lines.map(({ text, tail = '' }) => text + tail))
		.join(' ');

const laneOf = (layout: TiesLayout, id: string) => layout.lanes.find((lane) => lane.id === id);

const endOf = (layout: TiesLayout, id: string) =>
	Math.max(...(laneOf(layout, id)?.stretches.map(({ x, width }) => x + width) ?? []));

describe.each(pictures)('$view at $width × $height', (picture) => {
	const { series, layout } = draw(picture);
	const frame: Box = { left: 0, top: 0, right: picture.width, bottom: picture.height };
	const marks = series.groups.flatMap((group) => group.marks);
	const ink = [
		...layout.lanes.flatMap(laneInk),
		...(layout.seat
			? [
					{
						left: layout.seat.from,
						right: layout.seat.to,
						top: layout.seat.y - layout.seat.bar / 2,
						bottom: layout.seat.y + layout.seat.bar / 2
					}
				]
			: [])
	];

	test('places every tie inside, one under the other', () => {
		const downwards = layout.lanes.toSorted((a, b) => a.y - b.y);
		expect(downwards.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
		for (const box of ink) expect(within(box, { ...frame, bottom: layout.axis.y })).toBe(true);
	});

	test('names every tie it speaks of, once', () => {
		const keys = layout.names.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { id, emphasised } of marks) if (emphasised) expect(keys).toContain(id);
	});

	test('keeps words inside, off the bars and off one another', () => {
		const words = [...layout.names, ...layout.notes];
		for (const [index, { box, key }] of words.entries()) {
			expect(within(box, { ...frame, bottom: layout.axis.y + 1 }), key).toBe(true);
			expect(
				ink.filter((mark) => touch(mark, box)),
				key
			).toEqual([]);
			expect(
				words.slice(index + 1).filter((other) => touch(other.box, box)),
				key
			).toEqual([]);
		}
		for (const [index, { box }] of layout.ticks.entries()) {
			expect(within(box, frame)).toBe(true);
			expect(layout.ticks.slice(index + 1).some((other) => touch(other.box, box))).toBe(false);
		}
	});

	test('keeps what is said of this view off the lines across the lanes', () => {
		const lines = layout.uprights
			.filter(({ opacity }) => opacity > 0)
			.map(({ x }) => ({ left: x, right: x, top: layout.axis.top, bottom: layout.axis.y }));
		const crossed = layout.notes.filter(({ box }) => lines.some((line) => touch(line, box)));
		expect(crossed.map(({ key }) => key)).toEqual([]);
	});

	test('lets Moscow answer wherever the Committee speaks', () => {
		const keys = layout.notes.map(({ key }) => key);
		expect(keys.includes('reply')).toBe(picture.view === 'empty-seat');
		expect(keys.includes('statement')).toBe(keys.includes('reply'));
	});

	test('sets no type under 12 px', () => {
		const type = [...layout.names, ...layout.notes].flatMap(({ lines }) =>
			lines.map(({ size }) => size)
		);
		expect(Math.min(...type)).toBeGreaterThanOrEqual(12);
	});
});

describe.each([
	{ width: 328, height: 280 },
	{ width: 720, height: 380 },
	{ width: 720, height: 560 }
])('at $width × $height', (size) => {
	test('draws a signature unlike a bond', () => {
		const { layout } = draw({ ...size, view: 'ended' });
		const kinds = (id: string) =>
			laneOf(layout, id)?.stretches.flatMap(({ kind, width }) => (width > 0 ? [kind] : []));
		expect(kinds('icc')).toEqual(['unbound-unsure', 'unbound']);
		expect(kinds('coe-statute')).toEqual(['bound']);
	});

	test('leaves the end of the Convention open, past the day of the record', () => {
		for (const view of ['ended', 'not-ended', 'empty-seat', 'today'] as const) {
			const { layout } = draw({ ...size, view });
			const today = layout.uprights.find(({ key }) => key === 'as-of');
			expect(laneOf(layout, 'ecpt')?.stretches.at(-1)?.kind).toBe('unsure-end');
			expect(endOf(layout, 'ecpt')).toBeGreaterThan((today?.x ?? Infinity) + 5);
			expect(endOf(layout, 'uncat')).toBeCloseTo(today?.x ?? 0, 5);
			expect(wordsOf(layout)).toContain('?');
		}
	});

	test('stops only membership at the line of 2022', () => {
		const { layout } = draw({ ...size, view: '2022' });
		const line = layout.uprights.find(({ key }) => key === 'ceased')?.x ?? 0;
		expect(endOf(layout, 'coe-statute')).toBeCloseTo(line, 5);
		for (const id of ['echr', 'fcnm', 'ecpt', 'uncat']) {
			expect(endOf(layout, id)).toBeGreaterThan(line + 20);
		}
		expect(wordsOf(layout)).toMatch(/15 March 2022.*16 March 2022/);
	});

	test('says when a tie ended', () => {
		const words = wordsOf(draw({ ...size, view: 'ended' }).layout);
		for (const day of ['16 March 2022', '16 September 2022', '1 August 2024', '16 November 2016']) {
			expect(words).toContain(day);
		}
	});

	test('gives both accounts of the empty seat, with their days', () => {
		const words = wordsOf(draw({ ...size, view: 'empty-seat' }).layout);
		expect(words).toContain('empty since December 2023');
		for (const day of ['18 November 2024', '23 November 2024', '8 September 2025']) {
			expect(words).toContain(day);
		}
	});

	test('sorts the same lanes by where they stand today', () => {
		const { lanes } = draw({ ...size, view: 'today' }).layout;
		const ids = lanes.toSorted((a, b) => a.y - b.y).map(({ id }) => id);
		expect(ids.indexOf('ecpt')).toBe(3);
		expect(ids.slice(0, 3)).toEqual(['iccpr', 'uncat', 'iccpr-op1']);
		expect(ids.at(-1)).toBe('opcat');
	});
});
