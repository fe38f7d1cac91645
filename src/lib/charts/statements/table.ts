import { m } from '$lib/paraglide/messages';
import { firm, type ChartTable } from '../chart-table';
import type { About, StatementsData } from './data.server';
import { monthInWords } from './words';

/** Every public statement in words: when, on which state, about what, and by what mark it is told apart. */
export function statementsTable({ statements }: StatementsData): ChartTable {
	return {
		caption: m.statements_table_caption({ count: statements.length }),
		columns: [
			m.statements_column_date(),
			m.statements_column_state(),
			m.statements_column_subject(),
			m.statements_column_mark()
		],
		rows: statements.map(({ id, party, date, subject, about }) => ({
			id,
			cells: [firm(monthInWords(date)), firm(party), firm(subject), firm(markOf(about))]
		}))
	};
}

function markOf(about: About): string {
	switch (about) {
		case 'north-caucasus':
			return m.statements_mark_north_caucasus();
		case 'co-operation':
			return m.statements_mark_cooperation();
		case 'other':
			return m.statements_mark_other();
		default:
			return about satisfies never;
	}
}
