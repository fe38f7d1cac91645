import { knownDate } from '../made-up-dates';
import type { StatementRow, StatementsData } from './data.server';
import type { StatementsState } from './state';

/** A statement for tests. */
function madeUpStatement(row: Partial<StatementRow> & Pick<StatementRow, 'id'>): StatementRow {
	return {
		party: 'Ruritania',
		isOnRussia: false,
		date: knownDate('1992-12'),
		subject: 'Prisons',
		about: 'other',
		...row
	};
}

const russia = { party: 'Russia', isOnRussia: true } as const;

/** What the chart is drawn from, for tests: five statements on three states. */
export function madeUpData(): StatementsData {
	return {
		statements: [
			madeUpStatement({ id: 'a' }),
			madeUpStatement({
				id: 'b',
				...russia,
				date: knownDate('2001-07'),
				subject: 'Chechen Republic: one thing, another thing',
				about: 'north-caucasus'
			}),
			madeUpStatement({ id: 'c', party: 'Syldavia', date: knownDate('2011-03') }),
			madeUpStatement({
				id: 'd',
				party: 'Syldavia',
				date: knownDate('2024-07'),
				subject: 'Refusal to co-operate; report annexed',
				about: 'co-operation'
			}),
			madeUpStatement({
				id: 'e',
				...russia,
				date: knownDate('2024-11'),
				subject: 'Persistent lack of co-operation: no visits',
				about: 'co-operation'
			})
		],
		majority: { part: 2, of: 3 },
		asOf: knownDate('2026-11-21')
	};
}

/** Every view of the chart. */
export const views = [
	'first',
	'all',
	'russia',
	'north-caucasus',
	'fifth',
	'co-operation'
] as const satisfies StatementsState['view'][];
