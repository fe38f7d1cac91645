import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { Day, KnownDate, Precision } from '$lib/record/partial-date';

/** A day as a date in words, no finer than asked for. */
export function dayInWords(day: Day, at: Precision = 'day'): string {
	return dateInWords(knownDay(day), { locale: getLocale(), at });
}

function knownDay(day: Day): KnownDate {
	return {
		kind: 'date',
		edtf: day,
		precision: 'day',
		approximate: false,
		earliest: day,
		latest: day
	};
}
