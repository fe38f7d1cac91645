import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { touch, within, type Box } from '../box';
import { layoutSizes } from '../layout-sizes';
import Claims from './Claims.svelte';
import { claimsData } from './data.server';
import { everyClaim } from './explore';
import { claimsLayout } from './layout';
import { claimAt, claimBox, type ClaimsLayout } from './placed';
import { claimsSeries, type ClaimsState } from './state';

const data = claimsData(record);
const ids = record.claims.map(({ id }) => id);
const views = ['verdicts', 'which-treaty', 'three-dates', 'powers', 'over', '169'] as const;
const states: ClaimsState[] = [
	...views.map((view): ClaimsState => ({ chart: 'claims', view })),
	{ ...everyClaim, article: 'article-003', claim: 'C59' }
];
const cases = states.flatMap((state) =>
	layoutSizes.map((size) => ({ state, view: state.view, ...size }))
);

function layoutOf(state: ClaimsState, width: number, height: number): ClaimsLayout {
	return claimsLayout(claimsSeries(data, state), { width, height });
}

function wordsOf(view: (typeof views)[number], width: number, height: number): string {
	const { notes } = layoutOf({ chart: 'claims', view }, width, height);
	return notes.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
	return items.flatMap((item, index) =>
		items.slice(index + 1).map((other): [Item, Item] => [item, other])
	);
}

describe.each(cases)('$view at $width × $height', ({ state, width, height }) => {
	const layout = layoutOf(state, width, height);
	const room: Box = { left: 0, top: 0, right: width + 0.01, bottom: height + 0.01 };

	it('places every claim once, in the order of the record, inside the room', () => {
		expect(layout.marks.map(({ id }) => id)).toEqual(ids);
		const outside = layout.marks.filter((mark) => !within(claimBox(mark), room));
		expect(outside.map(({ id }) => id)).toEqual([]);
	});

	it('lets no two squares overlap', () => {
		const overlapping = pairs(layout.marks).filter(([a, b]) =>
			touch(claimBox(a), claimBox(b), -0.01)
		);
		expect(overlapping.map(([a, b]) => [a.id, b.id])).toEqual([]);
	});

	it('sets its words in 12 px or more, inside the room, clear of squares, areas and each other', () => {
		const ink = [
			...layout.marks.map((mark) => ({ key: mark.id, box: claimBox(mark) })),
			...layout.areas,
			...layout.stretches
		];
		for (const { key, box, lines } of layout.notes) {
			expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
			expect(within(box, room), `${key} ${JSON.stringify(box)}`).toBe(true);
			const covered = ink.filter((other) => touch(other.box, box, -0.01));
			expect(
				covered.map((other) => other.key),
				key
			).toEqual([]);
		}
		const clashing = pairs(layout.notes).filter(([a, b]) => touch(a.box, b.box, -0.01));
		expect(clashing.map(([a, b]) => [a.key, b.key])).toEqual([]);
	});
});

describe('every view', () => {
	it.each(states)('draws the same squares in the same order: $view', (state) => {
		const { body } = render(Claims, {
			props: { data, state, size: { width: 328, height: 280 }, title: 'Title' }
		});
		expect([...body.matchAll(/data-id="(\w+)"/g)].map(([, id]) => id)).toEqual(ids);
		expect(body).not.toContain('NaN');
	});
});

describe('the three figures', () => {
	it.each(layoutSizes)(
		'are areas to one scale, with the one that nobody counted left out, at $width × $height',
		({ width, height }) => {
			const { areas } = layoutOf({ chart: 'claims', view: '169' }, width, height);
			const sizeOf = (key: string) => {
				const box = areas.find((area) => area.key === key)?.box;
				return box ? (box.right - box.left) * (box.bottom - box.top) : 0;
			};
			expect(areas).toHaveLength(4);
			expect(sizeOf('died') / sizeOf('detained')).toBeCloseTo(169 / 13500, 6);
			expect(sizeOf('described') / sizeOf('interviewed')).toBeCloseTo(169 / 174, 6);
			expect(sizeOf('described') / sizeOf('died')).toBeCloseTo(1, 6);
		}
	);

	it.each(layoutSizes)(
		'never stand without what they count or out of how many, at $width × $height',
		({ width, height }) => {
			const said = wordsOf('169', width, height);
			for (const words of [
				'approximately 169',
				'died',
				'at least 13,500',
				'at least 169',
				'described',
				'of 174'
			]) {
				expect(said).toContain(words);
			}
		}
	);
});

describe('the line of time', () => {
	it.each(layoutSizes)('names its dates, at $width × $height', ({ width, height }) => {
		const dates = wordsOf('three-dates', width, height);
		expect(dates).toMatch(/1996/);
		expect(dates).toMatch(/28 March 1998|Ratified in 1998/);
		expect(dates).toMatch(/In force, (1 September )?1998|In force 1 September 1998/);
		expect(dates).not.toMatch(/5 May 1998/);
		const end = wordsOf('over', width, height);
		expect(end).toMatch(/Law( signed)?,? (29 September )?2025/);
		expect(end).toMatch(/Earliest (possible )?end/);
	});
});

describe('claimAt', () => {
	it('finds the square under a point, or next to it, and none far from any', () => {
		const layout = layoutOf(everyClaim, 720, 560);
		const [mark] = layout.marks;
		const at = { x: (mark?.x ?? 0) - 2, y: (mark?.y ?? 0) + 1 };
		expect(claimAt(layout, at)).toBe(mark?.id);
		expect(claimAt(layout, { x: 1, y: 1 })).toBeNull();
	});
});
