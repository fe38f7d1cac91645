import { toCardinal, toOrdinal } from 'n2words/en-GB';
import type { Locale } from '$lib/paraglide/runtime';
import type { Fact } from './fact';
import {
	coarsen,
	dateInWords,
	isFiner,
	precisionOf,
	type IntervalMeaning,
	type PartialDate,
	type Precision
} from './partial-date';

/** How a number is set: 30, thirty, Thirty (to begin a sentence), thirtieth. */
export type NumberStyle = 'digits' | 'words' | 'Words' | 'ordinal';

/** What a writer may ask for: a coarser precision for a date, a style for a number. */
export interface FactWording {
	locale: Locale;
	at?: Precision;
	as?: NumberStyle;
}

/** A fact as it stands in a sentence, and the same for machines. */
export interface FactInWords {
	text: string;
	/** For the `value` of `<data>`, or the `datetime` of `<time>`. */
	machine: string;
	/** `time` only for what HTML can say as a time: one day, month or year. */
	element: 'data' | 'time';
}

/**
 * A fact in words. Throws an Error in plain words when the writer asks for more than the record
 * holds: a date finer than it is known, a date not verified said finer than a year, a style for
 * numbers on a date, a precision on a number.
 */
export function factInWords(fact: Fact, { locale, at, as }: FactWording): FactInWords {
	switch (fact.value.kind) {
		case 'count':
			if (at) throw refused(fact, `at=${at} is for dates; this is a number`);
			return {
				text: numberInWords(fact, fact.value.value, as ?? 'digits', locale),
				machine: String(fact.value.value),
				element: 'data'
			};
		case 'date':
			if (as) throw refused(fact, `as=${as} is for numbers; this is a date`);
			return dateFactInWords(fact, fact.value.date, fact.value.interval, at, locale);
		case 'name':
			if (at) throw refused(fact, `at=${at} is for dates; this is a name`);
			if (as) throw refused(fact, `as=${as} is for numbers; this is a name`);
			return { text: fact.value.text, machine: fact.value.text, element: 'data' };
		default:
			return fact.value satisfies never;
	}
}

function dateFactInWords(
	fact: Fact,
	date: PartialDate,
	interval: IntervalMeaning,
	at: Precision | undefined,
	locale: Locale
): FactInWords {
	const held = precisionOf(date);
	if (held === null) throw refused(fact, 'the date is not known');
	if (at && isFiner(at, held)) {
		throw refused(fact, `at=${at} is finer than the record holds it, which is to the ${held}`);
	}
	if (!fact.verified && isFiner(at ?? held, 'year')) {
		throw refused(fact, 'the date is not verified and cannot be said finer than at=year');
	}
	const precision = at ?? 'day';
	const said = coarsen(date, precision);
	return {
		text: dateInWords(date, { locale, at: precision, interval }),
		machine: said.kind === 'unknown' ? '' : said.edtf.replaceAll('~', ''),
		element: said.kind === 'date' ? 'time' : 'data'
	};
}

function numberInWords(fact: Fact, value: number, style: NumberStyle, locale: Locale): string {
	if (style === 'digits') return new Intl.NumberFormat(locale).format(value);
	const words = wordsByLanguage[locale];
	if (!words) throw refused(fact, `as=${style}: numbers in words are not set up for "${locale}"`);
	switch (style) {
		case 'words':
			return words.cardinal(value);
		case 'Words':
			return capitalised(words.cardinal(value), locale);
		case 'ordinal':
			return words.ordinal(value);
		default:
			return style satisfies never;
	}
}

/** Numbers in words by language; a new language brings its own. */
const wordsByLanguage: Partial<
	Record<string, { cardinal: (value: number) => string; ordinal: (value: number) => string }>
> = {
	en: { cardinal: toCardinal, ordinal: toOrdinal }
};

function capitalised(text: string, locale: Locale): string {
	return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}

function refused(fact: Fact, reason: string): Error {
	return new Error(`the fact "${fact.id}": ${reason}`);
}
