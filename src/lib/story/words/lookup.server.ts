import type { Locale } from '../../paraglide/runtime';
import { factInWords, type NumberStyle } from '../../record/fact-in-words.server';
import { resolveFact } from '../../record/facts.server';
import { dateInWords } from '../../record/date-in-words';
import type { PartialDate, Precision } from '../../record/partial-date';
import type { CheckedRecord } from '../../record/read-record.server';
import { withoutBrackets } from '../../record/references.server';
import type { Fact } from '../../record/fact';
import type { FactForm, Quote, SaidFact, WordsRecord } from './words-record';

/**
 * The record as the words look things up in it.
 *
 * @param sourceHref the address of a source's entry in the bibliography
 */
export function lookUpIn(
	record: CheckedRecord,
	locale: Locale,
	sourceHref: (id: string) => string
): WordsRecord {
	return {
		fact: (id, form) => sayFact(resolveFact(record, id), form, locale),
		terms: new Map(
			record.glossary.map(({ id, term, plainDefinition, source }) => [
				id,
				{ name: term, definition: plainDefinition, source }
			])
		),
		quotes: new Map(
			record.quotes.flatMap((row) => {
				const quote = quoteOf(row, locale);
				return quote === null ? [] : [[row.id, quote]];
			})
		),
		sources: new Map(
			record.sources.map(({ id, title }) => [
				id,
				{ title: withoutBrackets(title), href: sourceHref(id) }
			])
		),
		corrections: new Map(
			record.corrections.map(({ id, date }) => [id, dateInWords(date, { locale })])
		)
	};
}

const precisions: readonly string[] = ['day', 'month', 'year'] satisfies Precision[];
const styles: readonly string[] = ['digits', 'words', 'Words', 'ordinal'] satisfies NumberStyle[];

function sayFact(fact: Fact, { at, as, qualifier }: FactForm, locale: Locale): SaidFact {
	if (at !== null && !isPrecision(at)) throw new Error(`at=${at}: expected ${oneOf(precisions)}`);
	if (as !== null && !isStyle(as)) throw new Error(`as=${as}: expected ${oneOf(styles)}`);
	if (qualifier !== null && qualifier !== 'none') {
		throw new Error(`qualifier=${qualifier}: expected none`);
	}
	const { text, machine, element } = factInWords(fact, {
		locale,
		...(at === null ? {} : { at }),
		...(as === null ? {} : { as }),
		...(qualifier === null ? {} : { qualifier })
	});
	return { text, value: machine, element, sources: fact.sources };
}

function isPrecision(at: string): at is Precision {
	return precisions.includes(at);
}

function isStyle(as: string): as is NumberStyle {
	return styles.includes(as);
}

function oneOf(words: readonly string[]): string {
	return words.join(', ');
}

function quoteOf(row: CheckedRecord['quotes'][number], locale: Locale): Quote | null {
	if (row.quote === null) return null;
	return {
		words: row.quote,
		speaker: row.speaker,
		role: row.role,
		saidOn: saidOn(row.saidOn, locale),
		translated: row.translation === 'yes',
		source: row.source
	};
}

function saidOn(date: PartialDate, locale: Locale): Quote['saidOn'] {
	if (date.kind !== 'date') return null;
	return { text: dateInWords(date, { locale }), value: date.edtf.replaceAll('~', '') };
}
