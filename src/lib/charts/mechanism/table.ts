import { m } from '$lib/paraglide/messages';
import type { ChartTable } from '../chart-table';
import { noComplaints, type MechanismData, type RuleId } from './data.server';

/** The rules behind the drawing in words, in the order of a visit: which article, and what it says. */
export function mechanismTable({ rules }: MechanismData): ChartTable {
	return {
		caption: m.mechanism_table_caption(),
		columns: [m.mechanism_table_rule(), m.mechanism_table_says()],
		rows: rules.map(({ id, says }) => ({
			id,
			cells: [nameOf(id), says].map((text) => ({ text, provisional: false }))
		}))
	};
}

function nameOf(id: RuleId): string {
	switch (id) {
		case noComplaints:
			return m.mechanism_table_committee();
		case 'Preamble':
			return m.mechanism_table_preamble();
		default:
			return m.mechanism_table_article({ article: id });
	}
}
