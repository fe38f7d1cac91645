import type { PartialDate } from '$lib/record/partial-date';
import { knownDate } from '../made-up-dates';
import type { MembershipData, MembershipRow } from './data.server';
import type { MembershipState } from './state';

const unknown: PartialDate = { kind: 'unknown' };

function row(
	iso3: string,
	name: string,
	[signed, ratified, inForce]: [PartialDate, PartialDate, PartialDate],
	over: Partial<MembershipRow> = {}
): MembershipRow {
	return {
		iso3,
		name,
		memberSince: knownDate('1949-05-05'),
		memberUntil: null,
		memberSinceRemarked: false,
		signed,
		ratified,
		inForce,
		unverified: [],
		basis: 'ratification',
		source: 'A ministry, 1995',
		note: null,
		...over
	};
}

/**
 * Four states and Russia, for tests: one sure in everything, one in nothing but its entry into
 * force, one whose signature is known by the year, one that came by succession.
 */
export function madeUpData(): MembershipData {
	return {
		rows: [
			row('AUT', 'Arcadia', [
				knownDate('1987-11-26'),
				knownDate('1988-10-07'),
				knownDate('1989-02-01')
			]),
			row(
				'BEL',
				'Borduria',
				[knownDate('1987-11-26'), knownDate('1988-10-12'), knownDate('1989-02-01')],
				{
					unverified: ['signed', 'ratified'],
					note: 'A remark.'
				}
			),
			row(
				'CYP',
				'Cimmeria',
				[knownDate('1990'), knownDate('1995-03-01'), knownDate('1995-07-01')],
				{
					unverified: ['ratified', 'in_force']
				}
			),
			row('MNE', 'Doria', [unknown, knownDate('2006-06-06'), knownDate('2006-06-06')], {
				basis: 'succession',
				unverified: ['ratified', 'in_force']
			}),
			row(
				'RUS',
				'Russia',
				[knownDate('1996-02-28'), knownDate('1998-05'), knownDate('1998-09-01')],
				{
					memberSince: knownDate('1996-02-28'),
					memberUntil: knownDate('2022-03-16')
				}
			)
		],
		totals: {
			firstDaySignatures: { value: 2, on: knownDate('1987-11-26') },
			ratifications: { value: 1, on: knownDate('1988-10-07') },
			partiesIn1994: { value: 2, on: knownDate('1994-09-01') },
			parties: { value: 5, on: knownDate('2022-05') }
		},
		inForce: knownDate('1989-02-01'),
		russia: {
			signed: knownDate('1996-02-28'),
			law: knownDate('1998-03-28'),
			deposit: knownDate('1998-05'),
			inForce: knownDate('1998-09-01'),
			leavingLaw: knownDate('2025-09-29'),
			earliestEnd: knownDate('2026-10-01')
		},
		asOf: knownDate('2026-11-21')
	};
}

const chart = 'membership';

/** Every view of the story. */
export const states: readonly MembershipState[] = [
	{ chart, view: 'first-day' },
	{ chart, view: 'seven-ratifications' },
	{ chart, view: 'by-1994' },
	{ chart, view: 'russia-signs' },
	{ chart, view: 'russia-bound' },
	{ chart, view: 'all' }
];
