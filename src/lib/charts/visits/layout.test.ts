import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { touch, within, type Box } from '../box';
import { door } from '../door/door';
import { layoutSizes } from '../layout-sizes';
import { visitsData } from './data.server';
import { visitsLayout } from './layout';
import { views } from './made-up-data';
import { doorBox, type PlacedDoor, type VisitsLayout } from './placed';
import { visitsSeries, type VisitsState } from './state';
import { isEstimated } from './visit-dates';
import Visits from './Visits.svelte';

const data = visitsData(record);
const ids = record.visits.map(({ id }) => id);

const cases = views.flatMap((view) => layoutSizes.map((size) => ({ view, ...size })));

function layoutOf(view: VisitsState['view'], width: number, height: number): VisitsLayout {
	return visitsLayout(visitsSeries(data, { chart: 'visits', view }), { width, height });
}

/** The doorway, and the floor before it, whether or not light falls there. */
function cellOf({ x, y, scale }: PlacedDoor): Box {
	return {
		left: x,
		right: x + door.width * scale,
		top: y,
		bottom: y + (door.height + door.floor) * scale
	};
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
	return items.flatMap((item, index) =>
		items.slice(index + 1).map((other): [Item, Item] => [item, other])
	);
}

describe.each(cases)('$view at $width × $height', ({ view, width, height }) => {
	const layout = layoutOf(view, width, height);
	const room = { left: 0, top: 0, right: width, bottom: height };
	const emphasised = layout.doors.filter((placed) => placed.emphasised);
	const texts = [
		...layout.notes.map(({ key, box }) => ({ key, box })),
		...layout.figures.map(({ key, box }) => ({ key, box }))
	];

	it('places every visit once, in the order of the record, inside the room', () => {
		expect(layout.doors.map(({ id }) => id)).toEqual(ids);
		for (const placed of layout.doors)
			expect(within(doorBox({ ...placed, open: false }), room)).toBe(true);
	});

	it('lets no two doors overlap', () => {
		const overlapping = pairs(layout.doors).filter(([a, b]) =>
			touch(doorBox({ ...a, open: false }), doorBox({ ...b, open: false }), -0.01)
		);
		expect(overlapping.map(([a, b]) => [a.id, b.id])).toEqual([]);
	});

	it('keeps the light of an open door off its neighbours', () => {
		const lit = layout.doors.filter(({ open }) => open);
		const touched = lit.flatMap((placed) =>
			layout.doors.filter(
				(other) => other.id !== placed.id && touch(cellOf(placed), doorBox(other), -0.01)
			)
		);
		expect(touched.map(({ id }) => id)).toEqual([]);
	});

	it('sets its words inside the room, clear of each other and of the emphasised doors', () => {
		for (const { key, box } of texts) {
			expect(within(box, room), key).toBe(true);
			const doors = emphasised.filter((placed) => touch(doorBox(placed), box, -0.01));
			expect(
				doors.map(({ id }) => id),
				key
			).toEqual([]);
		}
		const clashing = pairs(texts).filter(([a, b]) => touch(a.box, b.box, -0.01));
		expect(clashing.map(([a, b]) => [a.key, b.key])).toEqual([]);
	});

	it('keeps years apart', () => {
		const half = 13;
		const clashing = pairs(layout.ticks).filter(
			([a, b]) => a.y === b.y && Math.abs(a.x - b.x) < 2 * half
		);
		expect(clashing.map(([a, b]) => [a.text, b.text])).toEqual([]);
	});

	it('draws the same marks in the same order as every other view', () => {
		const { body } = render(Visits, {
			props: { data, state: { chart: 'visits', view }, size: { width, height }, title: 'Title' }
		});
		expect([...body.matchAll(/data-id="(\w+)"/g)].map(([, id]) => id)).toEqual(ids);
		expect(body).not.toContain('NaN');
	});
});

const datedViews = ['first', 'by-date', 'published', 'empty-years'] as const;

describe.each(datedViews)('dates in the view %s', (view) => {
	it.each(layoutSizes)(
		'draws estimates as spans of time, and nothing else, at $width × $height',
		({ width, height }) => {
			const { spans } = layoutOf(view, width, height);
			const estimated = data.visits.filter(isEstimated).map(({ id }) => id);
			expect(spans.map(({ key }) => key).sort()).toEqual(estimated);
			for (const { from, to } of spans) expect(to).toBeGreaterThan(from);
		}
	);

	it('draws a window as long as it is', () => {
		const { spans } = layoutOf(view, 720, 560);
		const lengthOf = (id: string) => {
			const span = spans.find(({ key }) => key === id);
			return span ? span.to - span.from : 0;
		};
		expect(lengthOf('v18') / lengthOf('v19')).toBeCloseTo(3.16, 1);
	});
});

describe('the published view', () => {
	it.each(layoutSizes)(
		'says of each open door when its report was published, at $width × $height',
		({ width, height }) => {
			const { notes } = layoutOf('published', width, height);
			const years = (id: string) =>
				notes
					.find(({ key }) => key === `published-${id}`)
					?.lines.map(({ text }) => text)
					.join(' ')
					.slice(-4);
			expect(['v07', 'v20', 'v21', 'v28'].map(years)).toEqual(['2003', '2013', '2013', '2019']);
		}
	);
});

describe('the unidentified view', () => {
	it.each(layoutSizes)(
		'makes the three the largest doors at $width × $height',
		({ width, height }) => {
			const { doors, notes } = layoutOf('unidentified', width, height);
			const smallest = Math.min(
				...doors.filter((placed) => placed.emphasised).map(({ scale }) => scale)
			);
			const largest = Math.max(
				...doors.filter((placed) => !placed.emphasised).map(({ scale }) => scale)
			);
			expect(smallest).toBeGreaterThan(1.5 * largest);
			const said = notes
				.map(({ lines }) => lines.map(({ text }) => text).join(' '))
				.join('; ')
				.replaceAll('\u00a0', ' ');
			expect(said).toContain('between May 2003 and April 2010');
			expect(said).toContain('between July 2013 and September 2021');
		}
	);
});

describe('the view of all states', () => {
	it('draws the two counts as one shape each, with as many cells of the size of a door', () => {
		const { cells, doors } = layoutOf('all-states', 720, 560);
		const drawn = cells.map(({ key, path }) => [key, path.split('z').length - 1]);
		expect(drawn).toEqual([
			['visits', 507],
			['reports', 450]
		]);
		const width = door.width * (doors[0]?.scale ?? 0);
		expect(Number(/h([\d.]+)v/.exec(cells[0]?.path ?? '')?.[1])).toBeCloseTo(width, 1);
	});

	it.each(layoutSizes)(
		'never prints a difference of visits and reports, at $width × $height',
		({ width, height }) => {
			const { notes, figures } = layoutOf('all-states', width, height);
			const said = [...notes.flatMap(({ lines }) => lines), ...figures]
				.map(({ text }) => text)
				.join(' ');
			for (const figure of ['30', '507', '450']) expect(said).toContain(figure);
			expect(said).not.toMatch(/\b57\b/);
			expect(said).toContain('Reports are not visits');
		}
	);
});

describe('the empty years', () => {
	// A wide, low room has fewer lines of years, so that these have less of one.
	it.each(layoutSizes.filter(({ width, height }) => width < 2.4 * height))(
		'stretch from the last visit to the day of the record at $width × $height',
		({ width, height }) => {
			const { empty, notes, axes } = layoutOf('empty-years', width, height);
			const said = notes.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join(' ');
			const since = width < 288 ? /since (4 October )?2021/ : /since 4 October 2021/;
			expect(said.replaceAll('\u00a0', ' ')).toMatch(since);
			expect(empty?.right).toBeCloseTo(axes.at(-1)?.x2 ?? 0);
			expect((empty?.right ?? 0) - (empty?.left ?? 0)).toBeGreaterThan(0.25 * width);
		}
	);
});
