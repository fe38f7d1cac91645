/** All that the words need to know of the record, in one language; made up in tests. */
export interface WordsRecord {
	/**
	 * A fact as it stands in a sentence.
	 *
	 * @throws Error in plain words when there is no such fact or it cannot be put that way
	 */
	fact(id: string, form: FactForm): SaidFact;
	/** By slug. */
	terms: ReadonlyMap<string, Term>;
	quotes: ReadonlyMap<string, Quote>;
	sources: ReadonlyMap<string, Source>;
	/** The day of each entry of the log of corrections, in words. */
	corrections: ReadonlyMap<string, string>;
}

/** How a fact is to be put, as the author wrote it: `{at=month}`, `{as=words qualifier=none}`. */
export interface FactForm {
	at: string | null;
	as: string | null;
	qualifier: string | null;
}

/** A fact as a part of a sentence. */
export interface SaidFact {
	text: string;
	/** The same for machines: a number, a date, or the text. */
	value: string;
	element: 'data' | 'time';
	/** Source ids. */
	sources: readonly string[];
}

/** A term of the glossary. */
export interface Term {
	name: string;
	definition: string;
	source: string;
}

/** A quotation, word for word. */
export interface Quote {
	words: string;
	speaker: string;
	role: string;
	/** The day it was said, with the precision the record holds; null when unknown. */
	saidOn: { text: string; value: string } | null;
	translated: boolean;
	source: string;
}

/** A source, as much of it as a link needs. */
export interface Source {
	title: string;
	href: string;
}
