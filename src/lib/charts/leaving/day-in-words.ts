import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import { knownDay, type Day, type Precision } from '$lib/record/partial-date';

/** A day as a date in words, no finer than asked for. */
export function dayInWords(day: Day, at: Precision = 'day'): string {
	return dateInWords(knownDay(day), { locale: getLocale(), at });
}
