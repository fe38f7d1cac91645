import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import { compareDates } from '$lib/record/partial-date';
import { firm, type ChartTable } from '../chart-table';
import type { OriginsData, OriginsEvent } from './data.server';

/** The acts behind the origins chart in order of time, whichever treaty they belong to. */
export function originsTable(data: OriginsData): ChartTable {
	const events = data.events.toSorted((a, b) => compareDates(a.date, b.date));
	const year = (event: OriginsEvent | undefined) =>
		dateInWords(event?.date ?? { kind: 'unknown' }, { locale: getLocale(), at: 'year' });
	return {
		caption: m.origins_table_caption({ from: year(events[0]), to: year(events.at(-1)) }),
		columns: [
			m.origins_column_date(),
			m.origins_column_event(),
			m.origins_column_treaty(),
			m.origins_column_certainty()
		],
		rows: events.map((event) => ({
			id: event.id,
			cells: [
				firm(dateInWords(event.date, { locale: getLocale() })),
				{ text: happeningOf(event), provisional: event.confidence !== 'high' },
				firm(treatyOf(event)),
				firm(certaintyOf(event))
			]
		}))
	};
}

/** A treaty's row is named after the treaty; here it stands for its first day in force. */
function happeningOf({ id, title }: OriginsEvent): string {
	return id === 'uncat' ? m.origins_uncat_title({ name: title }) : title;
}

function treatyOf({ treaty }: OriginsEvent): string {
	switch (treaty) {
		case 'european':
			return m.origins_treaty_european();
		case 'un':
			return m.origins_treaty_un();
		default:
			return treaty satisfies never;
	}
}

function certaintyOf({ confidence, doubt }: OriginsEvent): string {
	const certainty = levelOf(confidence);
	return doubt === null ? certainty : m.origins_certainty_reason({ certainty, reason: doubt });
}

function levelOf(confidence: OriginsEvent['confidence']): string {
	switch (confidence) {
		case 'high':
			return m.origins_certainty_high();
		case 'medium':
			return m.origins_certainty_medium();
		case 'low':
			return m.origins_certainty_low();
		default:
			return confidence satisfies never;
	}
}
