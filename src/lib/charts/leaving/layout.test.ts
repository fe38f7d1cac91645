import { describe, expect, test } from 'vitest';
import { touch, within, type Box } from '../box';
import { layoutSizes } from '../layout-sizes';
import type { Size } from '../size';
import { dayPointedAt } from './clock-layout';
import { leavingLayout } from './layout';
import { madeUpData, states } from './made-up-data';
import { markOf, type LeavingLayout } from './placed';
import { leavingSeries, type LeavingState } from './state';

const data = madeUpData();
const phone = { width: 328, height: 280 };
const desk = { width: 720, height: 560 };

function draw(state: LeavingState, size: Size) {
	const series = leavingSeries(data, state);
	return { series, layout: leavingLayout(series, size) };
}

const view = (name: Exclude<LeavingState['view'], 'explore'>): LeavingState => ({
	chart: 'leaving',
	view: name
});
const explore = (receipt: string | null): LeavingState => ({
	chart: 'leaving',
	view: 'explore',
	receipt
});

const wordsOf = ({ notes }: LeavingLayout, key?: string): string =>
	notes
		.filter((note) => key === undefined || note.key === key)
		.flatMap(({ lines }) => lines.map(({ lead = '', text }) => `${lead}${text}`))
		.join(' ')
		.replaceAll('\u00a0', ' ');

const shown = <Drawn extends { opacity: number }>(drawn: readonly Drawn[]): Drawn[] =>
	drawn.filter(({ opacity }) => opacity > 0);

/** What words must keep clear of. */
function inkOf({ marks, treads, risers, strip, clock }: LeavingLayout): Box[] {
	return [
		...shown(marks).map(({ box }) => box),
		...shown(treads).map(({ x, y, length }) => ({ left: x, right: x + length, top: y, bottom: y })),
		...shown(risers).map(({ x, y, length }) => ({ left: x, right: x, top: y, bottom: y + length })),
		...(strip ? [strip] : []),
		...(clock?.asOf
			? [{ left: clock.asOf.x, right: clock.asOf.x, top: clock.asOf.y1, bottom: clock.asOf.y2 }]
			: [])
	];
}

const pictures = layoutSizes.flatMap((size) =>
	states.map((state) => ({
		...size,
		state,
		name: `${state.view}${state.view === 'explore' ? ` ${state.receipt ?? 'none'}` : ''}`
	}))
);

describe.each(pictures)('$name at $width × $height', ({ width, height, state }) => {
	const { series, layout } = draw(state, { width, height });
	const frame = { left: 0, top: 0, right: width, bottom: height };

	test('places every mark inside', () => {
		expect(layout.marks.map(({ id }) => id)).toEqual(series.marks.map(({ id }) => id));
		for (const { box } of shown(layout.marks)) expect(within(box, frame)).toBe(true);
	});

	test('keeps words inside, off the ink and off one another, at 12 px or more', () => {
		expect(layout.notes.length).toBeGreaterThan(0);
		for (const [index, note] of layout.notes.entries()) {
			expect(within(note.box, frame), wordsOf(layout, note.key)).toBe(true);
			expect(inkOf(layout).filter((ink) => touch(ink, note.box))).toEqual([]);
			expect(layout.notes.slice(index + 1).filter(({ box }) => touch(box, note.box))).toEqual([]);
			for (const { size } of note.lines) expect(size).toBeGreaterThanOrEqual(12);
		}
	});

	test('keeps words off the links', () => {
		const { clock } = layout;
		for (const { box } of clock ? layout.notes : []) {
			if (!clock || box.bottom <= clock.upper || box.top >= clock.lower) continue;
			const [first] = clock.links;
			const share = (box.top - clock.upper) / (clock.lower - clock.upper);
			expect(box.right).toBeLessThan(
				(first?.from ?? 0) + ((first?.end ?? 0) - (first?.from ?? 0)) * share
			);
		}
		expect(layout.clock?.links.every(({ end }) => end <= width) ?? true).toBe(true);
	});

	test('names the ticks apart and inside', () => {
		const half = (text: string) => (text.length * 12 * 0.56) / 2;
		for (const [index, { x, text }] of layout.axis.ticks.entries()) {
			expect(x - half(text)).toBeGreaterThanOrEqual(0);
			expect(x + half(text)).toBeLessThanOrEqual(width);
			const next = layout.axis.ticks[index + 1];
			if (next) expect(x + half(text)).toBeLessThan(next.x - half(next.text));
		}
	});

	test('says what the view speaks of', () => {
		const words = wordsOf(layout);
		switch (series.scene.kind) {
			case 'acts':
				for (const { id, role } of series.marks) {
					if (role !== 'spoken' || id === 'government-order-published') continue;
					expect(wordsOf(layout, id)).not.toBe('');
					if (width >= 280 && height >= 200) expect(wordsOf(layout, id)).toMatch(/\d{4}/);
				}
				if (series.scene.notice) expect(words).toMatch(/not known/);
				break;
			case 'voices':
				for (const speaker of ['Ukraine', 'UN', 'Russia']) expect(words).toContain(speaker);
				if (width >= 320 && height >= 200) {
					expect(words).toContain('red flags');
					expect(words).toContain('‘shut down’');
					expect(words).toContain('2023');
				}
				break;
			case 'clock':
				expect(words).toContain('the day of receipt is not known to us');
				if (series.scene.reach === 'earliest') {
					expect(words).toContain('at the earliest on 1 October 2026');
				} else if (series.scene.chosen) {
					expect(words).toContain('would end on');
				} else {
					expect(words).toContain('Russia would be out');
					expect(words).toContain('Russia would still be bound');
					expect(words).toContain('21 November 2026');
				}
		}
	});
});

describe('leavingLayout', () => {
	test('leads down from act to act, each on its day', () => {
		const { layout } = draw(view('signed'), desk);
		const acts = [
			'government-order-signed',
			'bill-registered',
			'duma-passes-law',
			'federation-council-approves',
			'denunciation-law-signed'
		] as const;
		const places = acts.map((id) => markOf(layout.marks, id));
		expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b));
		expect(places.map(({ y }) => y)).toEqual(places.map(({ y }) => y).toSorted((a, b) => a - b));
		expect(shown(layout.treads)).toHaveLength(4);
	});

	test('opens a hatched stretch at the day the law was signed, and not before that view', () => {
		expect(draw(view('votes'), desk).layout.strip).toBeNull();
		for (const state of [view('signed'), view('article-22'), explore(null)]) {
			const { strip, marks } = draw(state, desk).layout;
			expect(strip?.left).toBe(markOf(marks, 'denunciation-law-signed').x);
			expect(strip?.right).toBe(desk.width);
		}
	});

	test.each([phone, desk])('puts the day of the record between the ends: $width', (size) => {
		const { clock } = draw(explore(null), size).layout;
		const line = clock?.asOf?.x ?? 0;
		const endsOf = (tone: string) =>
			clock?.links.filter((link) => link.tone === tone).map(({ end }) => end) ?? [];
		expect(endsOf('out')).toHaveLength(2);
		expect(endsOf('bound')).toHaveLength(13);
		expect(Math.max(...endsOf('out'))).toBeLessThan(line);
		expect(Math.min(...endsOf('bound'))).toBeGreaterThan(line);
	});

	test('lights the month of the chosen day alone', () => {
		const { clock } = draw(explore('2026-03-15'), phone).layout;
		const lit = clock?.links.filter(({ opacity }) => opacity === 1) ?? [];
		expect(lit.map(({ key }) => key)).toEqual(['2026-03-01']);
		expect(clock?.chosen?.to).toBe(lit[0]?.end);
	});

	test('finds the day that is pointed at', () => {
		const { clock } = draw(explore('2026-03-15'), desk).layout;
		expect(clock?.chosen && dayPointedAt(clock, clock.chosen.from + 0.1)).toBe('2026-03-15');
	});

	test('says what would follow from a chosen day, conditionally', () => {
		const words = (receipt: string) => wordsOf(draw(explore(receipt), desk).layout, 'chosen');
		expect(words('2025-10-31')).toBe(
			'would end on 1 November 2026 Russia would be out on 21 November 2026'
		);
		expect(words('2025-11-01')).toBe(
			'would end on 1 December 2026 Russia would still be bound on 21 November 2026'
		);
	});
});
