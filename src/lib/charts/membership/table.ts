import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { ChartTable, ChartTableCell } from '../chart-table';
import type { MembershipData, MembershipRow } from './data.server';

/** The columns of a state's row that hold one of its steps. */
export type StepColumn = 'signed' | 'ratified' | 'inForce';

/** The names these columns have where a row says which of them are unverified. */
const unverifiedNames = { signed: 'signed', ratified: 'ratified', inForce: 'in_force' } as const;

/**
 * One step of a state in words. What no source confirms is provisional and said by the year only; a
 * state that succeeded to a party has no signature of its own, and says so in both columns.
 */
export function stepInWords(row: MembershipRow, column: StepColumn): ChartTableCell {
	if (row.basis === 'succession' && column === 'signed') {
		return { text: m.membership_no_signature(), provisional: false };
	}
	const provisional = row.unverified.includes(unverifiedNames[column]);
	const date = dateInWords(row[column], {
		locale: getLocale(),
		at: provisional ? 'year' : 'day'
	});
	return row.basis === 'succession' && column === 'ratified'
		? { text: m.membership_by_succession({ date }), provisional }
		: { text: date, provisional };
}

/** The 47 states with their signature, ratification and entry into force, as words. */
export function membershipTable(data: MembershipData): ChartTable {
	return {
		caption: m.membership_table_caption(),
		columns: [
			m.membership_table_state(),
			m.membership_table_signed(),
			m.membership_table_ratified(),
			m.membership_table_in_force()
		],
		rows: data.rows.map((row) => ({
			id: row.iso3,
			cells: [
				{ text: row.name, provisional: false },
				stepInWords(row, 'signed'),
				stepInWords(row, 'ratified'),
				stepInWords(row, 'inForce')
			]
		}))
	};
}
