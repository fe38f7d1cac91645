import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { touch, within, type Box } from '../box';
import { layoutSizes } from '../layout-sizes';
import { statementsData } from './data.server';
import { statementsLayout } from './layout';
import { views } from './made-up-data';
import { markBox, type PlacedStatement, type StatementsLayout } from './placed';
import { statementsSeries, type StatementsState } from './state';
import Statements from './Statements.svelte';

const data = statementsData(record);
const ids = record.publicStatements.map(({ id }) => id);
const cases = views.flatMap((view) => layoutSizes.map((size) => ({ view, ...size })));

function layoutOf(view: StatementsState['view'], width: number, height: number): StatementsLayout {
	return statementsLayout(statementsSeries(data, { chart: 'statements', view }), {
		width,
		height
	});
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
	return items.flatMap((item, index) =>
		items.slice(index + 1).map((other): [Item, Item] => [item, other])
	);
}

function stemBox({ x, y, stem }: PlacedStatement): Box {
	return { left: x - 1, right: x + 1, top: y, bottom: y + stem };
}

/** What is written beside or over a mark. */
function said({ notes, figures }: StatementsLayout): string {
	const lines = notes.flatMap((note) => note.lines.map(({ text }) => text));
	return [...lines, ...figures.map(({ text }) => text)].join(' ');
}

describe.each(cases)('$view at $width × $height', ({ view, width, height }) => {
	const layout = layoutOf(view, width, height);
	const room = { left: 0, top: 0, right: width, bottom: height };
	const texts = [...layout.notes, ...layout.figures].map(({ key, box }) => ({ key, box }));

	it('places every statement once, in the order of the record, inside the room', () => {
		expect(layout.marks.map(({ id }) => id)).toEqual(ids);
		for (const mark of layout.marks) expect(within(markBox(mark), room), mark.id).toBe(true);
	});

	it('lets no two marks on one height overlap', () => {
		const overlapping = pairs(layout.marks).filter(
			([a, b]) => Math.abs(a.x - b.x) < 2 * 10 * Math.min(a.scale, b.scale) && a.y === b.y
		);
		expect(overlapping.map(([a, b]) => [a.id, b.id])).toEqual([]);
	});

	it('sets its words inside the room, clear of marks, stems, the axis and each other', () => {
		expect(texts.length).toBeGreaterThan(0);
		for (const { key, box } of texts) {
			expect(within(box, { ...room, bottom: layout.axis.y }), key).toBe(true);
			const covered = layout.marks.filter(
				(mark) => touch(markBox(mark), box, -0.01) || (mark.stem > 0 && touch(stemBox(mark), box))
			);
			expect(
				covered.map(({ id }) => id),
				key
			).toEqual([]);
		}
		const clashing = pairs(texts).filter(([a, b]) => touch(a.box, b.box, -0.01));
		expect(clashing.map(([a, b]) => [a.key, b.key])).toEqual([]);
	});

	it('sets no type under 12 px', () => {
		const sizes = layout.notes.flatMap(({ lines }) => lines.map(({ size }) => size));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
	});

	it('keeps the years of the axis apart and inside', () => {
		const half = 14;
		for (const { x } of layout.ticks) {
			expect(x - half).toBeGreaterThanOrEqual(0);
			expect(x + half).toBeLessThanOrEqual(width);
		}
		for (const [a, b] of pairs(layout.ticks)) expect(b.x - a.x).toBeGreaterThan(2 * half + 2);
	});

	it('draws the same marks in the same order as every other view', () => {
		const { body } = render(Statements, {
			props: { data, state: { chart: 'statements', view }, size: { width, height }, title: 'Title' }
		});
		expect([...body.matchAll(/data-id="([\w-]+)"/g)].map(([, id]) => id)).toEqual(ids);
		expect(body).not.toContain('NaN');
	});
});

describe.each(layoutSizes)('at $width × $height', ({ width, height }) => {
	it('keeps every statement at its time, whatever the view', () => {
		const places = (view: StatementsState['view']) =>
			layoutOf(view, width, height).marks.map(({ x }) => x);
		for (const view of views) expect(places(view)).toEqual(places('all'));
	});

	it('raises what the view speaks of over all that it does not', () => {
		for (const view of views.filter((each) => each !== 'all')) {
			const { marks } = layoutOf(view, width, height);
			const lowest = Math.max(...marks.filter((mark) => mark.emphasised).map(({ y }) => y));
			const highest = Math.min(
				...marks.filter((mark) => !mark.emphasised && mark.id !== 'rus-2024').map(({ y }) => y)
			);
			expect(lowest, view).toBeLessThan(highest);
		}
	});

	it('says when every statement on the North Caucasus was made', () => {
		const words = said(layoutOf('north-caucasus', width, height));
		for (const month of ['July 2001', 'July 2003', 'March 2007', 'March 2019']) {
			expect(words).toContain(month);
		}
		if (width >= 320 && height >= 200) expect(words).toMatch(/deep-rooted/);
	});

	it('says what the latest statement is about, and what those before it', () => {
		const words = said(layoutOf('fifth', width, height));
		expect(words).toMatch(/November 2024 .*no visits enabled/);
		expect(words).toMatch(/2001 to 2019 on Chechnya and the North Caucasus/);
	});

	it('counts twelve as five on Russia and seven on five other states', () => {
		const { figures } = layoutOf('russia', width, height);
		expect(figures.map(({ text }) => text)).toEqual(['5', '7']);
		expect(said(layoutOf('russia', width, height))).toMatch(/on 5 other states/);
	});

	it('names every state once', () => {
		const words = said(layoutOf('all', width, height));
		for (const state of ['Türkiye', 'Russia', 'Greece', 'Bulgaria', 'Belgium', 'Azerbaijan']) {
			expect(words.split(state)).toHaveLength(2);
		}
	});
});
