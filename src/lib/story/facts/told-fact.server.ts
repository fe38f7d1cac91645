import { m } from '../../paraglide/messages';
import type { Locale } from '../../paraglide/runtime';
import type { Fact } from '../../record/fact';
import { factInWords } from '../../record/fact-in-words.server';
import { resolveFact } from '../../record/facts.server';
import type { CheckedRecord } from '../../record/read-record.server';
import { namedSource, type NamedSource } from '../../record/references.server';
import { aboutFact, type FactAbout } from './fact-about.server';
import { noteParts, type NotePart } from './note-parts.server';
import {
	otherCounts,
	printedClaims,
	type OtherCount,
	type PrintedClaim
} from './other-values.server';

/** All there is to say of a fact, in words. */
export interface ToldFact extends FactAbout {
	id: string;
	/** With the precision the record holds, whatever the sentence makes of it. */
	value: string;
	/** The main one first. */
	sources: NamedSource[];
	/** How sure we are. */
	sure: string;
	/** Addresses of the rows it comes from: `visits/v01`. */
	rows: string[];
	note: NotePart[];
	others: (Omit<OtherCount, 'source' | 'note'> & { source: NamedSource; note: NotePart[] })[];
	claims: PrintedClaim[];
}

/**
 * What a fact is, who says so, when, how sure we are, and what else is in circulation.
 *
 * @throws Error when there is no such fact
 */
export function tellFact(record: CheckedRecord, id: string, locale: Locale): ToldFact {
	const fact = resolveFact(record, id);
	const value = wholeValue(fact, locale);
	const table = fact.id.split('/')[0] ?? null;
	return {
		id,
		value,
		...aboutFact(record, fact, locale),
		sources: fact.sources.map((source) => namedSource(record, source)),
		sure: howSure(fact, locale),
		rows: fact.rows,
		note: noteParts(record, fact.note?.({}, { locale }) ?? '', table),
		others: otherCounts(record, fact, locale).map(({ source, note, ...other }) => ({
			...other,
			source: namedSource(record, source),
			note: noteParts(record, note ?? '', 'counts')
		})),
		claims: printedClaims(record, fact, value)
	};
}

/** The fact with all the precision that may be printed: a date that is not verified by its year. */
function wholeValue(fact: Fact, locale: Locale): string {
	const isOpen = fact.value.kind === 'date' && !fact.verified;
	return factInWords(fact, { locale, ...(isOpen ? { at: 'year' as const } : {}) }).text;
}

function howSure({ id, verified, confidence, rows }: Fact, locale: Locale): string {
	if (!verified) return m.fact_sure_open({}, { locale });
	if (id === 'record/as-of') return m.fact_sure_ours({}, { locale });
	if (id.startsWith('derived/')) {
		return rows.length === 0
			? m.fact_sure_counted({}, { locale })
			: m.fact_sure_derived({ rows: rows.length }, { locale });
	}
	switch (confidence) {
		case 'high':
			return m.fact_sure_high({}, { locale });
		case 'medium':
			return m.fact_sure_medium({}, { locale });
		case 'low':
			return m.fact_sure_low({}, { locale });
		case null:
			return m.fact_sure_stated({}, { locale });
		default:
			return confidence satisfies never;
	}
}
