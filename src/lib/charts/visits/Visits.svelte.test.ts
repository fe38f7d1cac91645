import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { DateInterval, PartialDate } from '$lib/record/partial-date';
import type { VisitRow, VisitsData } from './data.server';
import type { VisitsState } from './state';
import Visits from './Visits.svelte';

const views = [
	'first',
	'by-date',
	'by-place',
	'unidentified',
	'published',
	'all-states',
	'empty-years'
] as const satisfies VisitsState['view'][];

function day(text: string) {
	return {
		kind: 'date',
		edtf: text,
		precision: 'day',
		approximate: false,
		earliest: text,
		latest: text
	} as const;
}

function visit(id: string, visited: PartialDate, row: Partial<VisitRow> = {}): VisitRow {
	return {
		id,
		visited,
		dated: visited.kind === 'unknown' ? 'unknown' : 'day',
		kind: 'ad_hoc',
		kindBasis: 'stated',
		places: [],
		regionGroup: 'other',
		published: false,
		publishedOn: { kind: 'unknown' },
		window: null,
		...row
	};
}

const window: DateInterval = {
	kind: 'interval',
	edtf: '2013-07-19/2021-09-20',
	from: day('2013-07-19'),
	to: day('2021-09-20')
};

const data: VisitsData = {
	visits: [
		visit('v01', day('1998-11-16')),
		visit('v02', day('2001-12-02'), { published: true, publishedOn: day('2003-06-30') }),
		visit('v03', { kind: 'unknown' }, { regionGroup: 'unknown', window }),
		visit('v04', day('2021-10-04'), { regionGroup: 'north_caucasus' })
	],
	allStates: { visits: 20, publishedReports: 15, on: day('2023-06-09') },
	asOf: day('2026-11-21')
};

function props(view: VisitsState['view']) {
	return {
		data,
		state: { chart: 'visits' as const, view },
		size: { width: 720, height: 560 },
		title: 'Four visits'
	};
}

test('is one picture, named by its finding', async () => {
	const screen = await render(Visits, props('by-date'));
	await expect.element(screen.getByRole('img', { name: 'Four visits' })).toBeVisible();
});

test('keeps the element of every visit from view to view', async () => {
	const screen = await render(Visits, props('first'));
	const marks = () => [...screen.container.querySelectorAll('.mark[data-id]')];
	const before = marks();
	expect(before).toHaveLength(4);
	for (const view of views) {
		await screen.rerender(props(view));
		expect(marks().every((mark, index) => mark === before[index])).toBe(true);
		expect(marks()).toHaveLength(4);
	}
});

test('opens a door by turning its leaf, in the same element', async () => {
	const screen = await render(Visits, props('by-date'));
	const leaf = () => screen.container.querySelector<SVGGElement>('[data-id="v02"] > g');
	const before = leaf();
	expect(before?.style.transform).toBe('scale(1, 1)');
	await screen.rerender(props('published'));
	expect(leaf()).toBe(before);
	expect(before?.style.transform).toBe('scale(0.34, 1)');
});

test('draws the counts for all states as two shapes', async () => {
	const screen = await render(Visits, props('all-states'));
	expect(screen.container.querySelectorAll('svg > path')).toHaveLength(2);
});
