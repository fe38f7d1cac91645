import { knownDate } from '../made-up-dates';
import type { VisitRow, VisitsData } from './data.server';
import type { VisitsState } from './state';

/** A visit for tests. */
export function madeUpVisit(row: Partial<VisitRow> & Pick<VisitRow, 'id'>): VisitRow {
	return {
		visited: knownDate('2001-05'),
		dated: 'month',
		kind: 'ad_hoc',
		kindBasis: 'stated',
		places: ['Moscow'],
		regionGroup: 'other',
		published: false,
		publishedOn: { kind: 'unknown' },
		window: null,
		...row
	};
}

/** What the chart is drawn from, for tests. */
export function madeUpData(visits: VisitRow[]): VisitsData {
	return {
		visits,
		allStates: { visits: 20, publishedReports: 15, on: knownDate('2023-06-09') },
		asOf: knownDate('2026-11-21')
	};
}

/** Every view of the chart. */
export const views = [
	'first',
	'by-date',
	'by-place',
	'unidentified',
	'published',
	'all-states',
	'empty-years'
] as const satisfies VisitsState['view'][];
