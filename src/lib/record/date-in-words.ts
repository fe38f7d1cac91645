import { m } from '$lib/paraglide/messages';
import type { Locale } from '$lib/paraglide/runtime';
import {
	coarsen,
	dayToDate,
	type DateInterval,
	type IntervalMeaning,
	type KnownDate,
	type PartialDate,
	type Precision
} from './partial-date';

/**
 * A date in words, never finer than `at` and never finer than the record holds it.
 * `interval` says how two ends are meant: `within`, "between August 2004 and July 2005" (the default),
 * or `throughout`, "20 September to 4 October 2021".
 */
export function dateInWords(
	date: PartialDate,
	options: { locale: Locale; at?: Precision; interval?: IntervalMeaning }
): string {
	const { locale, at = 'day', interval = 'within' } = options;
	const said = coarsen(date, at);
	switch (said.kind) {
		case 'unknown':
			return m.date_unknown({}, { locale });
		case 'date':
			return knownInWords(said, locale);
		case 'interval':
			return intervalInWords(said, interval, locale);
		default:
			return said satisfies never;
	}
}

/** Dates read day, month, year, so English is set as in Britain. */
const formatLocales: Record<string, string> = { en: 'en-GB' };

function knownInWords(date: KnownDate, locale: Locale): string {
	const said = formatParts(date, partsOf(date.precision), locale);
	return date.approximate ? m.date_about({ date: said }, { locale }) : said;
}

function intervalInWords(date: DateInterval, meaning: IntervalMeaning, locale: Locale): string {
	const { from, to } = date;
	if (from && to) {
		const last = knownInWords(to, locale);
		if (knownInWords(from, locale) === last) return last;
		const first = startInWords(from, to, locale);
		return meaning === 'within'
			? m.date_between({ from: first, to: last }, { locale })
			: m.date_from_to({ from: first, to: last }, { locale });
	}
	if (to) {
		const last = { date: knownInWords(to, locale) };
		return meaning === 'within'
			? m.date_no_later_than(last, { locale })
			: m.date_until(last, { locale });
	}
	if (from) {
		const first = { date: knownInWords(from, locale) };
		return meaning === 'within'
			? m.date_no_earlier_than(first, { locale })
			: m.date_since(first, { locale });
	}
	return m.date_unknown({}, { locale });
}

/** The start of an interval without the month and year that its end is about to name. */
function startInWords(from: KnownDate, to: KnownDate, locale: Locale): string {
	const collapses = from.precision === to.precision && !from.approximate && !to.approximate;
	const sameYear = from.earliest.slice(0, 4) === to.earliest.slice(0, 4);
	if (!collapses || !sameYear) return knownInWords(from, locale);
	const sameMonth = from.earliest.slice(0, 7) === to.earliest.slice(0, 7);
	const parts = partsOf(from.precision).filter(
		(part) => part !== 'year' && !(part === 'month' && sameMonth)
	);
	return formatParts(from, parts, locale);
}

type Part = 'day' | 'month' | 'year';

function partsOf(precision: Precision): Part[] {
	switch (precision) {
		case 'day':
			return ['day', 'month', 'year'];
		case 'month':
			return ['month', 'year'];
		case 'year':
			return ['year'];
		default:
			return precision satisfies never;
	}
}

function formatParts(date: KnownDate, parts: readonly Part[], locale: Locale): string {
	return formatter(parts, locale).format(dayToDate(date.earliest));
}

/** A formatter takes a browser milliseconds to make, and a chart writes many dates in few ways. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(parts: readonly Part[], locale: Locale): Intl.DateTimeFormat {
	const key = [locale, ...parts].join(' ');
	const known = formatters.get(key);
	if (known) return known;
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
	if (parts.includes('day')) options.day = 'numeric';
	if (parts.includes('month')) options.month = 'long';
	if (parts.includes('year')) options.year = 'numeric';
	const made = new Intl.DateTimeFormat(formatLocales[locale] ?? locale, options);
	formatters.set(key, made);
	return made;
}
