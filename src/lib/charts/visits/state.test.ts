import { describe, expect, it } from 'vitest';
import { parseDate } from '$lib/record/parse-date.server';
import { interval } from '../made-up-dates';
import { madeUpData, madeUpVisit } from './made-up-data';
import { visitsSeries, type VisitsState } from './state';

const data = madeUpData([
	madeUpVisit({ id: 'a', visited: parseDate('1998-11') }),
	madeUpVisit({
		id: 'b',
		visited: parseDate('2000-10/2002-01'),
		dated: 'range',
		regionGroup: 'north_caucasus'
	}),
	madeUpVisit({
		id: 'c',
		visited: parseDate('2001-12-02/2001-12-17'),
		dated: 'day',
		published: true,
		publishedOn: parseDate('2003-06-30')
	}),
	madeUpVisit({
		id: 'd',
		visited: parseDate('2004-08/2005-07'),
		dated: 'range',
		regionGroup: 'unknown',
		places: []
	}),
	madeUpVisit({ id: 'e', visited: parseDate('2009'), dated: 'year' }),
	madeUpVisit({
		id: 'f',
		visited: { kind: 'unknown' },
		dated: 'unknown',
		regionGroup: 'unknown',
		window: interval('2013-07', '2021-09')
	}),
	madeUpVisit({ id: 'g', visited: parseDate('2021-09-20/2021-10-04'), dated: 'day' })
]);

function series(view: VisitsState['view']) {
	return visitsSeries(data, { chart: 'visits', view });
}

function byDate(view: VisitsState['view']) {
	const found = series(view);
	if (found.arrangement !== 'by-date') throw new Error(`${view} is not by date`);
	return found;
}

describe('visitsSeries', () => {
	it('emphasises the first visit only', () => {
		const { doors, undated, notes } = byDate('first');
		expect([...doors, ...undated].filter((door) => door.emphasised).map(({ id }) => id)).toEqual([
			'a'
		]);
		expect(notes).toMatchObject([{ about: 'first-visit', id: 'a' }]);
	});

	it('stacks the visits of a year in the order of the middle of their possible time', () => {
		const inYear = byDate('by-date').doors.filter(({ year }) => year === 2001);
		expect(inYear.map(({ id, row }) => [id, row])).toEqual([
			['b', 0],
			['c', 1]
		]);
	});

	it('gives a window to estimates and to nothing else', () => {
		const windows = byDate('by-date').doors.map(({ id, window }) => [id, window]);
		expect(windows).toEqual([
			['a', null],
			['b', { from: '2000-10-01', to: '2002-01-31' }],
			['c', null],
			['d', { from: '2004-08-01', to: '2005-07-31' }],
			['e', { from: '2009-01-01', to: '2009-12-31' }],
			['g', null]
		]);
	});

	it('keeps the visits without a date apart', () => {
		const { undated, notes } = byDate('by-date');
		expect(undated.map(({ id, leaf }) => [id, leaf])).toEqual([['f', 'dashed']]);
		expect(notes).toContainEqual({ about: 'undated', count: 1 });
	});

	it('tells the leaves apart by place', () => {
		const leaves = byDate('by-date').doors.map(({ leaf }) => leaf);
		expect(leaves).toEqual(['plain', 'dark', 'plain', 'hatched', 'plain', 'plain']);
	});

	it('opens doors from the published view on, and only those with a published report', () => {
		const open = (view: VisitsState['view']) => {
			const found = series(view);
			const doors =
				found.arrangement === 'by-place'
					? found.groups.flatMap((group) => group.doors)
					: found.doors;
			return doors.filter((door) => door.open).map(({ id }) => id);
		};
		for (const view of ['first', 'by-date', 'by-place', 'unidentified'] as const) {
			expect(open(view)).toEqual([]);
		}
		for (const view of ['published', 'all-states', 'empty-years'] as const) {
			expect(open(view)).toEqual(['c']);
		}
	});

	it('groups by place and counts the unidentified among those of unknown place', () => {
		const found = series('by-place');
		if (found.arrangement !== 'by-place') throw new Error('not by place');
		expect(
			found.groups.map(({ place, doors, unidentified }) => [place, doors.length, unidentified])
		).toEqual([
			['north_caucasus', 1, 0],
			['other', 4, 0],
			['unknown', 2, 1]
		]);
	});

	it('shows the time in which the unidentified visits must lie', () => {
		const found = series('unidentified');
		if (found.arrangement !== 'windows') throw new Error('not windows');
		expect(found.gaps).toMatchObject([
			{ days: { from: '2013-07-01', to: '2021-09-30' }, doors: [{ id: 'f', emphasised: true }] }
		]);
		expect(found.doors.every(({ emphasised }) => !emphasised)).toBe(true);
	});

	it('ends the empty years on the day of the record, after the last day of the last visit', () => {
		const { empty, years } = byDate('empty-years');
		expect(empty?.days).toEqual({ from: '2021-10-04', to: '2026-11-21' });
		expect(years).toEqual({ first: 1998, last: 2026 });
		expect(byDate('published').empty).toBeNull();
	});

	it('puts the counts for all states beside the doors as they are, and never takes one from the other', () => {
		expect(series('all-states')).toMatchObject({
			arrangement: 'counts',
			published: 1,
			allStates: { visits: 20, publishedReports: 15 }
		});
	});
});
