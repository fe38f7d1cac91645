import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import type { Box } from '../box';
import { layoutSizes } from '../layout-sizes';
import type { Size } from '../size';
import { textWidth } from '../text-block';
import { membershipData } from './data.server';
import { keySide } from './frame';
import { states as storyStates } from './made-up-data';
import { membershipLayout } from './layout';
import type { MembershipLayout } from './placed';
import { membershipSeries, type MembershipState } from './state';
import { tileGrid } from './tile-grid';

const data = membershipData(record);
const chart = 'membership';

const states: MembershipState[] = [
	...storyStates,
	{ chart, view: 'explore', year: 1988, country: 'ISL' },
	{ chart, view: 'explore', year: 1999, country: 'UKR' },
	{ chart, view: 'explore', year: 'latest', country: 'AZE' }
];

const cases = layoutSizes.flatMap((size) =>
	states.map((state) => ({
		size,
		name: `${String(size.width)} × ${String(size.height)}, ${state.view}`,
		layout: membershipLayout(membershipSeries(data, state), size)
	}))
);

function tileBox(layout: MembershipLayout, { x, y }: { x: number; y: number }): Box {
	return { left: x, top: y, right: x + layout.side, bottom: y + layout.side };
}

function words(layout: MembershipLayout): { text: string; box: Box }[] {
	return [
		layout.figure,
		...layout.count,
		...layout.russia,
		...layout.key.map(({ word }) => word),
		...layout.key.map(({ x, y }) => ({
			text: 'a tile of the key',
			box: { left: x, top: y, right: x + keySide, bottom: y + keySide }
		}))
	];
}

function doTouch(a: Box, b: Box): boolean {
	const slack = 0.01;
	return (
		a.left < b.right - slack &&
		b.left < a.right - slack &&
		a.top < b.bottom - slack &&
		b.top < a.bottom - slack
	);
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
	return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

describe.each(cases)('at $name', ({ size, layout }) => {
	it('every state has its tile, within the box, and no two overlap', () => {
		const boxes = layout.tiles.map((tile) => tileBox(layout, tile));
		expect(layout.tiles).toHaveLength(47);
		expect(boxes.filter((box) => !isWithin(box, size))).toEqual([]);
		const overlapping = boxes.flatMap((a, index) =>
			boxes.slice(index + 1).filter((b) => doTouch(a, b))
		);
		expect(overlapping).toEqual([]);
	});

	it('every word stands within the box, clear of the tiles and of every other word', () => {
		const placed = words(layout);
		const tiles = layout.tiles.map((tile) => tileBox(layout, tile));
		expect(placed.filter(({ box }) => !isWithin(box, size))).toEqual([]);
		expect(placed.filter(({ box }) => tiles.some((tile) => doTouch(box, tile)))).toEqual([]);
		const overlapping = placed.flatMap((a, index) =>
			placed.slice(index + 1).filter((b) => doTouch(a.box, b.box))
		);
		expect(overlapping).toEqual([]);
	});

	it('no type is smaller than 12 px, and every code fits its tile', () => {
		const lines = [layout.figure, ...layout.count, ...layout.russia];
		expect(
			[...lines, ...layout.key.map(({ word }) => word)].every(({ size: px }) => px >= 12)
		).toBe(true);
		const { code } = layout;
		if (code) expect(code.size).toBeGreaterThanOrEqual(12);
		const tooWide = layout.tiles.filter(
			(tile) => code && textWidth(tile.code, code.size) > layout.side
		);
		expect(tooWide).toEqual([]);
	});

	it('the ring round the chosen country stays within the box', () => {
		const { ring } = layout;
		const reach = ring ? ring.width / 2 : 0;
		const box = ring && {
			left: ring.x - reach,
			top: ring.y - reach,
			right: ring.x + ring.side + reach,
			bottom: ring.y + ring.side + reach
		};
		expect(box === null || isWithin(box, size)).toBe(true);
	});

	it('Russia is named, and only Russia has its colour', () => {
		expect(layout.russia[0]?.text).toBe('Russia');
		expect(layout.tiles.filter(({ tone }) => tone === 'russia').map(({ iso3 }) => iso3)).toEqual([
			'RUS'
		]);
	});
});

describe('the map', () => {
	const layoutAt = (state: MembershipState, width: number, height: number) =>
		membershipLayout(membershipSeries(data, state), { width, height });
	const saidOfRussia = (width: number, height: number) =>
		layoutAt({ chart, view: 'russia-bound' }, width, height)
			.russia.map(({ text }) => text.replaceAll('\u00a0', ' '))
			.join(' / ');

	it.each(layoutSizes)(
		'stands still from view to view at $width × $height',
		({ width, height }) => {
			const places = states.map((state) =>
				JSON.stringify(layoutAt(state, width, height).tiles.map(({ iso3, x, y }) => [iso3, x, y]))
			);
			expect(new Set(places).size).toBe(1);
		}
	);

	it('uses the room it has', () => {
		const shares = layoutSizes.map(({ width, height }) => {
			const { side } = layoutAt({ chart, view: 'all' }, width, height);
			return Math.max((11 * side) / width, (8 * side) / height);
		});
		expect(Math.min(...shares)).toBeGreaterThan(0.65);
	});

	it('has tiles with codes and a key on every ordinary phone', () => {
		for (const [width, height] of [
			[328, 280],
			[328, 200],
			[358, 300]
		] as const) {
			const layout = layoutAt({ chart, view: 'all' }, width, height);
			expect(layout.side).toBeGreaterThan(21.5);
			expect(layout.code).not.toBeNull();
			expect(layout.key).not.toEqual([]);
		}
	});

	it("gives all of Russia's steps where there is room, and never a day in May 1998", () => {
		expect(saidOfRussia(720, 560)).toBe(
			'Russia / signed 28 February 1996 / law 28 March 1998 / deposit early May 1998 / in force 1 September 1998'
		);
		expect(saidOfRussia(560, 470)).toBe(saidOfRussia(720, 560));
		expect(saidOfRussia(328, 280)).toBe(
			'Russia / signed / 28 February 1996 / in force / 1 September 1998'
		);
		expect(saidOfRussia(288, 260)).toBe('Russia / signed 1996 / in force 1998');
	});

	it('says of a count that no source gives that it is to be confirmed', () => {
		const said = (state: MembershipState) => {
			const { figure, count } = layoutAt(state, 328, 280);
			return [figure.text, ...count.map(({ text }) => text.replaceAll('\u00a0', ' '))];
		};
		expect(said({ chart, view: 'first-day' })).toEqual([
			'19',
			'signatures on the first day',
			'on 26 November 1987'
		]);
		expect(said({ chart, view: 'russia-signs' })).toEqual([
			'30',
			'bound by our table',
			'on 28 February 1996, to be confirmed'
		]);
		expect(said({ chart, view: 'explore', year: 2003, country: null })).toEqual([
			'44',
			'bound by our table',
			'end of 2003, to be confirmed'
		]);
	});

	it('names the states in full for whoever rests a pointer on a tile', () => {
		const titles = layoutAt({ chart, view: 'by-1994' }, 720, 560).tiles.map(({ title }) => title);
		expect(titles).toContain('Norway: bound');
		expect(titles).toContain('Netherlands: bound, to be confirmed');
		expect(titles).toContain('Czechia: signed');
		expect(titles).toContain('Ukraine: not yet');
		const latest = layoutAt({ chart, view: 'explore', year: 'latest', country: null }, 720, 560);
		expect(latest.tiles.map(({ title }) => title)).toContain(
			'Russia: whether it is still bound is not known'
		);
	});

	it('refuses a state without a tile', () => {
		const series = membershipSeries(data, { chart, view: 'all' });
		const [tile] = series.tiles;
		if (!tile) throw new Error('no tile to change');
		const unplaced = { ...series, tiles: [{ ...tile, iso3: 'XXX' }] };
		expect(tileGrid.has('XXX')).toBe(false);
		expect(() => membershipLayout(unplaced, { width: 328, height: 280 })).toThrow(
			'no place for XXX'
		);
	});
});
