import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import { firm, type ChartTable, type ChartTableCell } from '../chart-table';
import type { LeavingData, LeavingEvent } from './data.server';

/** The acts behind the leaving chart in order of time, and the day on which the treaty can end at the earliest. */
export function leavingTable({ events }: LeavingData): ChartTable {
	return {
		caption: m.leaving_table_caption(),
		columns: [m.leaving_column_date(), m.leaving_column_event(), m.leaving_column_remark()],
		rows: events.map((event) => ({
			id: event.id,
			cells: [dateOf(event), firm(event.title), firm(event.remark ?? '–')]
		}))
	};
}

/** What is only computed is never printed as the day. */
function dateOf({ id, date }: LeavingEvent): ChartTableCell {
	const text = dateInWords(date, { locale: getLocale() });
	return id === 'earliest-end-for-russia'
		? { text: m.leaving_at_the_earliest({ date: text }), provisional: true }
		: firm(text);
}
