import type { CheckedRecord } from '$lib/record/read-record.server';
import type { KnownDate } from '$lib/record/partial-date';
import { rowById } from '$lib/record/rows.server';
import type { RecordEvent } from '$lib/record/tables.server';

/** The events the leaving chart draws, in order of time; the last one is computed. */
const leavingIds = [
	'government-order-signed',
	'government-order-published',
	'ukraine-responds',
	'un-rapporteurs-warn',
	'bill-registered',
	'duma-passes-law',
	'federation-council-approves',
	'denunciation-law-signed',
	'earliest-end-for-russia'
] as const;

/** The id of one of these events. */
export type LeavingId = (typeof leavingIds)[number];

/** One thing that happened, or that can happen at the earliest. */
export interface LeavingEvent {
	id: LeavingId;
	date: KnownDate;
	title: string;
	/** The record's own remark on it, as far as there is one. */
	remark: string | null;
}

/** A quotation whole, and a part of it for where there is less room. */
export interface Quotation {
	whole: string;
	part: string;
}

/** What the leaving chart is drawn from; plain data. */
export interface LeavingData {
	/** In order of time. */
	events: LeavingEvent[];
	quotes: { ukraine: Quotation; rapporteurs: Quotation };
	/** Since when no member sits for Russia on the Committee. */
	emptySeat: KnownDate;
	/** The day of the record. */
	asOf: KnownDate;
}

const need = 'the leaving chart draws';

/**
 * The rows behind the leaving chart. Throws an Error naming the row when one is missing, has no
 * date, or no longer holds the words the chart prints a part of.
 */
export function leavingData(rows: Pick<CheckedRecord, 'events' | 'quotes' | 'asOf'>): LeavingData {
	const event = (id: string) => rowById(rows.events, 'events', id, need);
	const quotation = (id: string, part: string): Quotation => {
		const { quote } = rowById(rows.quotes, 'quotes', id, need);
		if (quote?.includes(part) !== true) {
			throw new Error(`quotes: row ${id} does not hold the words “${part}”`);
		}
		return { whole: quote, part };
	};
	return {
		events: leavingIds.map((id) => {
			const row = event(id);
			return { id, date: dated(row), title: row.title, remark: remarkOf(row) };
		}),
		quotes: {
			ukraine: quotation('q07', 'efforts to “shut down” any channels of international oversight'),
			rapporteurs: quotation('q18', 'red flags about what is going on behind bars')
		},
		emptySeat: dated(event('empty-seat')),
		asOf: rows.asOf
	};
}

function dated({ id, date }: RecordEvent): KnownDate {
	if (date.kind === 'date') return date;
	throw new Error(`events: row ${id} has no single date, which ${need}`);
}

/** What is computed is explained by its summary. */
function remarkOf({ confidence, summary, note }: RecordEvent): string | null {
	return confidence === 'low' ? summary : note;
}
