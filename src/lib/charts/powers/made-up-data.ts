import { knownDate } from '../made-up-dates';
import type { PowerRow, PowersData } from './data.server';
import type { PowersState } from './state';

/** A body for tests. */
export function madeUpPower(row: Partial<PowerRow> & Pick<PowerRow, 'id'>): PowerRow {
	return {
		kind: 'un',
		name: `What ${row.id} is`,
		enters: 'no',
		hears: 'no',
		binds: 'no',
		stands: 'applies',
		access: 'untold',
		...row
	};
}

/** What the chart is drawn from, for tests. */
export function madeUpData(rows: PowerRow[]): PowersData {
	return {
		rows,
		factsUntil: knownDate('2022-09-16'),
		lastVisit: knownDate('2021-10-04'),
		asOf: knownDate('2026-11-21')
	};
}

/** Every view of the chart. */
export const views = [
	'enter',
	'hear',
	'bind',
	'applies',
	'access',
	'all'
] as const satisfies PowersState['view'][];
