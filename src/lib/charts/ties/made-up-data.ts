import type { PartialDate } from '$lib/record/partial-date';
import { knownDate } from '../made-up-dates';
import type { TieRow, TiesData } from './data.server';
import type { TiesState } from './state';

const unknown: PartialDate = { kind: 'unknown' };

/** Rows for tests: the true ids, on days of the test's own. */
export function madeUpData(): TiesData {
	const tie = (row: Pick<TieRow, 'id' | 'side' | 'fate'> & Partial<TieRow>): TieRow => ({
		name: `What ${row.id} is`,
		isSignature: false,
		signed: unknown,
		ratified: unknown,
		inForce: unknown,
		ended: unknown,
		unverified: [],
		...row
	});
	return {
		ties: [
			tie({
				id: 'coe-statute',
				side: 'council',
				fate: 'ended',
				inForce: knownDate('1996-02-28'),
				ended: knownDate('2022-03-16')
			}),
			tie({
				id: 'echr',
				side: 'council',
				fate: 'ended',
				ratified: knownDate('1998-05-05'),
				ended: knownDate('2022-09-16')
			}),
			tie({
				id: 'fcnm',
				side: 'council',
				fate: 'ended',
				signed: knownDate('1996-02-28'),
				ratified: knownDate('1998-08-21'),
				inForce: knownDate('1998-12-01'),
				ended: knownDate('2024-08-01')
			}),
			tie({
				id: 'ecpt',
				side: 'council',
				fate: 'between',
				signed: knownDate('1996-02-28'),
				ratified: knownDate('1998-05-05'),
				inForce: knownDate('1998-09-01')
			}),
			tie({
				id: 'iccpr',
				side: 'world',
				fate: 'stands',
				signed: knownDate('1968'),
				ratified: knownDate('1973-10-16'),
				inForce: knownDate('1976'),
				unverified: ['signed', 'inForce']
			}),
			tie({
				id: 'uncat',
				side: 'world',
				fate: 'stands',
				ratified: knownDate('1987-03-03'),
				inForce: knownDate('1987-06-26')
			}),
			tie({
				id: 'iccpr-op1',
				side: 'world',
				fate: 'stands',
				ratified: knownDate('1991-10-01'),
				inForce: knownDate('1992'),
				unverified: ['inForce']
			}),
			tie({
				id: 'icc',
				side: 'world',
				fate: 'ended',
				isSignature: true,
				signed: knownDate('2000'),
				ended: knownDate('2016-11-16')
			}),
			tie({ id: 'opcat', side: 'world', fate: 'never' })
		],
		moments: {
			joined: knownDate('1996-02-28'),
			notice: knownDate('2022-03-15'),
			ceased: knownDate('2022-03-16'),
			minoritiesLaw: knownDate('2023-10-19'),
			signatureDropped: knownDate('2016-11-16'),
			leavingLaw: knownDate('2025-09-29'),
			earliestEnd: knownDate('2026-10-01'),
			seatEmpty: knownDate('2023-12'),
			statement: knownDate('2024-11-18'),
			reply: knownDate('2024-11-23'),
			bill: knownDate('2025-09-08')
		},
		asOf: knownDate('2026-11-21')
	};
}

/** Every view of the chart. */
export const views = [
	'joined',
	'2022',
	'ended',
	'not-ended',
	'empty-seat',
	'today'
] as const satisfies TiesState['view'][];
