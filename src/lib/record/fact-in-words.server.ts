import { toCardinal, toOrdinal } from 'n2words/en-GB';
import { m } from '$lib/paraglide/messages';
import type { Locale } from '$lib/paraglide/runtime';
import type { Fact, FactValue, Qualifier } from './fact';
import { dateInWords } from './date-in-words';
import {
	coarsen,
	isFiner,
	precisionOf,
	type IntervalMeaning,
	type PartialDate,
	type Precision
} from './partial-date';

/** How a number is set: 30, thirty, Thirty (to begin a sentence), thirtieth. */
export type NumberStyle = 'digits' | 'words' | 'Words' | 'ordinal';

/**
 * What a writer may ask for: a coarser precision for a date, a style for a number, and to leave out
 * the word that belongs to a number ("at least") because the sentence says it itself.
 */
export interface FactWording {
	locale: Locale;
	at?: Precision;
	as?: NumberStyle;
	qualifier?: 'none';
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
 * numbers on a date, a precision on a number, a rank for a number that is only approximate.
 */
export function factInWords(fact: Fact, wording: FactWording): FactInWords {
	const { locale, at, as, qualifier } = wording;
	if (qualifier && !isQualified(fact)) {
		throw refused(fact, `qualifier=${qualifier}: it has no qualifier to leave out`);
	}
	switch (fact.value.kind) {
		case 'count':
			if (at) throw refused(fact, `at=${at} is for dates; this is a number`);
			return {
				text: countInWords(fact, fact.value, wording),
				machine: String(fact.value.value),
				element: 'data'
			};
		case 'date':
			if (as) throw refused(fact, `as=${as} is for numbers; this is a date`);
			return dateFactInWords(fact, fact.value.date, fact.value.interval, at, locale);
		case 'name':
			return nameInWords(fact, fact.value.text, wording);
		case 'article':
			return nameInWords(fact, m.fact_article({ number: fact.value.number }, { locale }), wording);
		default:
			return fact.value satisfies never;
	}
}

function nameInWords(fact: Fact, text: string, { at, as }: FactWording): FactInWords {
	if (at) throw refused(fact, `at=${at} is for dates; this is a name`);
	if (as) throw refused(fact, `as=${as} is for numbers; this is a name`);
	return { text, machine: text, element: 'data' };
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

function isQualified({ value }: Fact): boolean {
	return value.kind === 'count' && value.qualifier !== 'exact';
}

/** A number with the word that belongs to it: at least thirteen thousand. */
function countInWords(
	fact: Fact,
	{ value, qualifier }: Extract<FactValue, { kind: 'count' }>,
	{ locale, as = 'digits', qualifier: wanted }: FactWording
): string {
	if (qualifier === 'exact' || wanted === 'none') return numberInWords(value, as, locale);
	if (as === 'ordinal') throw refused(fact, `as=ordinal: the number is given as ${qualifier}`);
	const style = as === 'Words' ? 'words' : as;
	const said = qualified(qualifier, numberInWords(value, style, locale), locale);
	return as === 'Words' ? capitalised(said, locale) : said;
}

function qualified(qualifier: Exclude<Qualifier, 'exact'>, number: string, locale: Locale): string {
	switch (qualifier) {
		case 'approximately':
			return m.fact_approximately({ number }, { locale });
		case 'at_least':
			return m.fact_at_least({ number }, { locale });
		case 'more_than':
			return m.fact_more_than({ number }, { locale });
		default:
			return qualifier satisfies never;
	}
}

/** A number as it stands in a sentence. Throws an Error when the language has no words for numbers yet. */
export function numberInWords(value: number, style: NumberStyle, locale: Locale): string {
	if (style === 'digits') return new Intl.NumberFormat(locale).format(value);
	const words = wordsByLanguage[locale];
	if (!words) {
		throw new Error(`numbers in words are not set up for "${locale}" in fact-in-words.server.ts`);
	}
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

/** The same words with a capital, to begin a sentence. */
export function capitalised(text: string, locale: Locale): string {
	return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}

function refused(fact: Fact, reason: string): Error {
	return new Error(`the fact "${fact.id}": ${reason}`);
}
