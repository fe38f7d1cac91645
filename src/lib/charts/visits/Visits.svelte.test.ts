import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { interval, knownDate } from '../made-up-dates';
import { madeUpData, madeUpVisit, views } from './made-up-data';
import type { VisitsState } from './state';
import Visits from './Visits.svelte';

const data = madeUpData([
	madeUpVisit({ id: 'v01', visited: knownDate('1998-11-16') }),
	madeUpVisit({
		id: 'v02',
		visited: knownDate('2001-12-02'),
		published: true,
		publishedOn: knownDate('2003-06-30')
	}),
	madeUpVisit({
		id: 'v03',
		visited: { kind: 'unknown' },
		dated: 'unknown',
		regionGroup: 'unknown',
		window: interval('2013-07-19', '2021-09-20')
	}),
	madeUpVisit({ id: 'v04', visited: knownDate('2021-10-04'), regionGroup: 'north_caucasus' })
]);

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
	expect(screen.container.querySelectorAll('svg .arriving > path')).toHaveLength(2);
});
