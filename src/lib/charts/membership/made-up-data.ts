import { spanOf, type KnownDate, type PartialDate, type Precision } from '$lib/record/partial-date';
import type { MembershipData, MembershipRow } from './data.server';

/** A date for tests from `2003`, `2003-05` or `2003-05-07`. */
function known(edtf: string): KnownDate {
	const precision: Precision = edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day';
	return { kind: 'date', edtf, precision, approximate: false, ...spanOf(edtf, precision) };
}

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
		memberSince: known('1949-05-05'),
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
			row('AUT', 'Arcadia', [known('1987-11-26'), known('1988-10-07'), known('1989-02-01')]),
			row('BEL', 'Borduria', [known('1987-11-26'), known('1988-10-12'), known('1989-02-01')], {
				unverified: ['signed', 'ratified'],
				note: 'A remark.'
			}),
			row('CYP', 'Cimmeria', [known('1990'), known('1995-03-01'), known('1995-07-01')], {
				unverified: ['ratified', 'in_force']
			}),
			row('MNE', 'Doria', [unknown, known('2006-06-06'), known('2006-06-06')], {
				basis: 'succession',
				unverified: ['ratified', 'in_force']
			}),
			row('RUS', 'Russia', [known('1996-02-28'), known('1998-05'), known('1998-09-01')], {
				memberSince: known('1996-02-28'),
				memberUntil: known('2022-03-16')
			})
		],
		totals: {
			firstDaySignatures: { value: 2, on: known('1987-11-26') },
			ratifications: { value: 1, on: known('1988-10-07') },
			partiesIn1994: { value: 2, on: known('1994-09-01') },
			parties: { value: 5, on: known('2022-05') }
		},
		inForce: known('1989-02-01'),
		russia: {
			signed: known('1996-02-28'),
			law: known('1998-03-28'),
			deposit: known('1998-05'),
			inForce: known('1998-09-01'),
			leavingLaw: known('2025-09-29'),
			earliestEnd: known('2026-10-01')
		},
		asOf: known('2026-11-21')
	};
}
