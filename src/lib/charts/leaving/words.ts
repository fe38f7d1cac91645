import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { Day } from '$lib/record/partial-date';
import type { TextRole } from '../text-block';
import type { ReceiptFault, ReceiptLimits } from './receipt';
import type { Standing } from './receipt-months';
import type { LeavingMark, VoicesScene } from './state';
import { dayInWords } from './day-in-words';

/** What is printed beside an act. */
export interface MarkWords {
	date: string;
	title: string;
	/** The title where the act only stands behind another. */
	short: string;
	/** One clause of explanation. */
	more: string | null;
}

/** The words beside an act; null for one that needs none of its own. */
export function markWords(
	{ id, date: on }: Pick<LeavingMark, 'id' | 'date'>,
	marks: readonly LeavingMark[]
): MarkWords | null {
	const date = dateInWords(on, { locale: getLocale() });
	switch (id) {
		case 'government-order-signed':
			return {
				date,
				title: m.leaving_order(),
				short: m.leaving_order_short(),
				more: m.leaving_order_more({ date: publishedOn(marks) })
			};
		case 'government-order-published':
			return null;
		case 'ukraine-responds':
			return { date, title: m.leaving_ukraine(), short: m.leaving_ukraine_short(), more: null };
		case 'un-rapporteurs-warn':
			return { date, title: m.leaving_un(), short: m.leaving_un_short(), more: null };
		case 'bill-registered':
			return {
				date,
				title: m.leaving_bill(),
				short: m.leaving_bill_short(),
				more: m.leaving_bill_more()
			};
		case 'duma-passes-law':
			return {
				date,
				title: m.leaving_duma(),
				short: m.leaving_duma_short(),
				more: m.leaving_duma_more()
			};
		case 'federation-council-approves':
			return {
				date,
				title: m.leaving_council(),
				short: m.leaving_council_short(),
				more: m.leaving_council_more()
			};
		case 'denunciation-law-signed':
			return {
				date,
				title: m.leaving_law(),
				short: m.leaving_law_short(),
				more: m.leaving_law_more()
			};
		case 'earliest-end-for-russia':
			return null;
		default:
			return id satisfies never;
	}
}

/** The day of the order's publication, which stands with the order. */
function publishedOn(marks: readonly LeavingMark[]): string {
	const published = marks.find(({ id }) => id === 'government-order-published');
	return dateInWords(published?.date ?? { kind: 'unknown' }, { locale: getLocale() });
}

/** Who spoke, when, and what they said, whole and in part. */
export interface VoiceWords {
	date: string;
	speaker: string;
	/** The speaker where there is little room. */
	shortly: string;
	role: TextRole;
	whole: string;
	part: string;
}

/** The words of one of those who spoke. Throws an Error for an event at which nobody did. */
export function voiceWords(
	{ id, date: on }: Pick<LeavingMark, 'id' | 'date'>,
	{ quotes, emptySeat }: VoicesScene
): VoiceWords {
	const locale = getLocale();
	const date = dateInWords(on, { locale });
	switch (id) {
		case 'ukraine-responds':
			return {
				date,
				speaker: m.leaving_voice_ukraine(),
				shortly: m.leaving_voice_ukraine_short(),
				role: 'label party',
				whole: quoted(quotes.ukraine.whole),
				part: quoted(quotes.ukraine.part)
			};
		case 'un-rapporteurs-warn':
			return {
				date,
				speaker: m.leaving_voice_un(),
				shortly: m.leaving_voice_un_short(),
				role: 'label party',
				whole: quoted(quotes.rapporteurs.whole),
				part: quoted(quotes.rapporteurs.part)
			};
		case 'bill-registered':
			return {
				date,
				speaker: m.leaving_voice_russia(),
				shortly: m.leaving_voice_russia_short(),
				role: 'label russia',
				whole: m.leaving_reason({ year: dateInWords(emptySeat, { locale, at: 'year' }) }),
				part: m.leaving_reason_short({ year: dateInWords(emptySeat, { locale, at: 'year' }) })
			};
		default:
			throw new Error(`nobody is quoted at ${id}`);
	}
}

/** Words in quotation marks; marks inside them become single. */
function quoted(words: string): string {
	return m.leaving_quoted({ words: words.replaceAll('“', '‘').replaceAll('”', '’') });
}

/** What would follow from a day of receipt, always conditionally; without a day, that it is not known. */
export function resultInWords(
	supposed: { receipt: Day; end: Day; standing: Standing } | null,
	{ last }: ReceiptLimits
): string {
	if (supposed === null) return m.leaving_result_none();
	const { receipt, end, standing } = supposed;
	const days = { receipt: dayInWords(receipt), end: dayInWords(end), date: dayInWords(last) };
	return standing === 'out' ? m.leaving_result_out(days) : m.leaving_result_bound(days);
}

/** Why what the reader wrote is not a day that can be chosen, and what can be. */
export function faultInWords(fault: ReceiptFault, { first, last }: ReceiptLimits): string {
	switch (fault.kind) {
		case 'incomplete':
			return m.leaving_fault_incomplete();
		case 'not-a-date':
			return m.leaving_fault_not_a_date({ example: first });
		case 'no-such-day':
			return m.leaving_fault_no_such_day({
				month: dayInWords(`${fault.month}-01`, 'month'),
				days: fault.days
			});
		case 'too-early':
			return m.leaving_fault_too_early({ date: dayInWords(first) });
		case 'too-late':
			return m.leaving_fault_too_late({ date: dayInWords(last) });
		default:
			return fault satisfies never;
	}
}
