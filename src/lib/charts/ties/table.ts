import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { PartialDate } from '$lib/record/partial-date';
import { firm, type ChartTable, type ChartTableCell } from '../chart-table';
import type { TieRow, TiesData } from './data.server';

/** The ties in words: when each began and ended, and where it stands on the day of the record. */
export function tiesTable({ ties, moments, asOf }: TiesData): ChartTable {
	const inWords = (date: PartialDate) => dateInWords(date, { locale: getLocale() });
	return {
		caption: m.ties_table_caption({ count: ties.length, date: inWords(asOf) }),
		columns: [
			m.ties_table_tie(),
			m.ties_table_side(),
			m.ties_table_signed(),
			m.ties_table_ratified(),
			m.ties_table_in_force(),
			m.ties_table_ended(),
			m.ties_table_stands()
		],
		rows: ties.map((tie) => ({
			id: tie.id,
			cells: [
				firm(tie.name),
				firm(tie.side === 'council' ? m.ties_table_council() : m.ties_table_world()),
				dateCell(tie, 'signed'),
				dateCell(tie, 'ratified'),
				dateCell(tie, 'inForce'),
				endCell(tie, inWords(moments.earliestEnd)),
				firm(fateInWords(tie))
			]
		}))
	};
}

function dateCell(tie: TieRow, column: TieRow['unverified'][number]): ChartTableCell {
	const date = tie[column];
	if (date.kind === 'unknown') return firm(m.ties_table_none());
	return {
		text: dateInWords(date, { locale: getLocale() }),
		provisional: tie.unverified.includes(column)
	};
}

function endCell({ fate, ended }: TieRow, earliestEnd: string): ChartTableCell {
	if (fate === 'between') {
		return { text: m.ties_table_end_open({ date: earliestEnd }), provisional: true };
	}
	return firm(
		ended.kind === 'unknown' ? m.ties_table_none() : dateInWords(ended, { locale: getLocale() })
	);
}

function fateInWords({ fate, isSignature }: TieRow): string {
	switch (fate) {
		case 'stands':
			return m.ties_group_stands();
		case 'between':
			return m.ties_group_between();
		case 'ended':
			return isSignature ? m.ties_table_signature_ended() : m.ties_group_ended();
		case 'never':
			return m.ties_group_never();
		default:
			return fate satisfies never;
	}
}
