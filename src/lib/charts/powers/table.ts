import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import { firm, provisional, type ChartTable, type ChartTableCell } from '../chart-table';
import type { PowerRow, PowersData } from './data.server';

/** Every body in words: the record’s four answers, and what is not confirmed of them. */
export function powersTable({ rows, factsUntil, asOf }: PowersData): ChartTable {
	const locale = getLocale();
	return {
		caption: m.powers_table_caption({ date: dateInWords(asOf, { locale }) }),
		columns: [
			m.powers_table_body(),
			m.powers_table_enters(),
			m.powers_table_hears(),
			m.powers_table_binds(),
			m.powers_table_applies()
		],
		rows: rows.map((row) => ({
			id: row.id,
			cells: [
				firm(row.name),
				firm(entersText(row)),
				firm(hearsText(row)),
				firm(bindsText(row)),
				standingCell(row, dateInWords(factsUntil, { locale }))
			]
		}))
	};
}

function entersText({ enters }: PowerRow): string {
	switch (enters) {
		case 'yes':
			return m.powers_table_yes();
		case 'no':
			return m.powers_table_no();
		case 'for_parties':
			return m.powers_answer_for_parties();
		case 'domestic':
			return m.powers_answer_domestic();
		case 'n/a':
			return m.powers_answer_not_assessed();
		default:
			return enters satisfies never;
	}
}

function hearsText({ hears }: PowerRow): string {
	switch (hears) {
		case 'yes':
			return m.powers_table_yes();
		case 'limited':
			return m.powers_table_limited();
		case 'no':
			return m.powers_table_no();
		default:
			return hears satisfies never;
	}
}

function bindsText({ binds }: PowerRow): string {
	switch (binds) {
		case 'yes':
			return m.powers_table_yes();
		case 'mixed':
			return m.powers_answer_mixed();
		case 'for_parties':
			return m.powers_answer_for_parties();
		case 'no':
			return m.powers_table_no();
		default:
			return binds satisfies never;
	}
}

function standingCell({ stands }: PowerRow, factsUntil: string): ChartTableCell {
	switch (stands) {
		case 'applies':
			return firm(m.powers_table_yes());
		case 'limited':
			return firm(m.powers_facts_until({ date: factsUntil }));
		case 'unconfirmed':
			return provisional(m.powers_answer_unconfirmed());
		case 'open':
			return provisional(m.powers_answer_open());
		case 'never':
			return firm(m.powers_answer_never());
		default:
			return stands satisfies never;
	}
}
