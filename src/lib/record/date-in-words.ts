import { m } from '$lib/paraglide/messages';
import type { Locale } from '$lib/paraglide/runtime';
import {
	coarsen,
	dayToDate,
	type DateInterval,
	type Day,
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

function knownInWords(date: KnownDate, locale: Locale): string {
	const said = preciselyInWords(date, locale);
	return date.approximate ? m.date_about({ date: said }, { locale }) : said;
}

/**
 * Names of months come from the words of the language: a browser's own formatter of dates takes a slow
 * phone 50 ms to make. A month has two, since many languages bend it after a day.
 */
function preciselyInWords({ earliest, precision }: KnownDate, locale: Locale): string {
	const { year, month, day } = partsOf(earliest);
	switch (precision) {
		case 'day':
			return m.date_day_month_year(
				{ day, month: m.date_month_of_day({ month }, { locale }), year },
				{ locale }
			);
		case 'month':
			return m.date_month_year({ month: m.date_month({ month }, { locale }), year }, { locale });
		case 'year':
			return year;
		default:
			return precision satisfies never;
	}
}

/** "Sep 2019", where the whole word has no room; never finer than a month. */
export function shortMonthInWords({ earliest }: KnownDate, locale: Locale): string {
	const { year, month } = partsOf(earliest);
	return m.date_month_year({ month: m.date_month_short({ month }, { locale }), year }, { locale });
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
	const start = partsOf(from.earliest);
	const end = partsOf(to.earliest);
	const collapses = from.precision === to.precision && !from.approximate && !to.approximate;
	if (!collapses || start.year !== end.year) return knownInWords(from, locale);
	if (from.precision === 'month') return m.date_month({ month: start.month }, { locale });
	if (start.month === end.month) return start.day;
	const month = m.date_month_of_day({ month: start.month }, { locale });
	return m.date_day_month({ day: start.day, month }, { locale });
}

/** The number of a month, 1 to 12, for which the words have a name. */
type Month = Parameters<typeof m.date_month>[0]['month'];

/** Year, month and day as they are written, without leading noughts. */
function partsOf(day: Day): { year: string; month: Month; day: string } {
	const date = dayToDate(day);
	return {
		year: String(date.getUTCFullYear()),
		month: (date.getUTCMonth() + 1) as Month,
		day: String(date.getUTCDate())
	};
}
