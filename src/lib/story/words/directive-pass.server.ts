import type { Element } from 'hast';
import type { DirectiveLabels } from './directive-html.server';
import type { Report } from './fault.server';
import type { NumberWords } from './numbers.server';
import type { WordsRecord } from './words-record';

/** What it takes to turn directives into words: the record and one language. */
export interface Setting {
	record: WordsRecord;
	numberWords: NumberWords;
	labels: DirectiveLabels;
	/** The address of a link written in Markdown, in the language of the page. */
	localize(href: string): string;
	report: Report;
}

/** One walk through some words, and what it has met so far. */
export interface Pass extends Setting {
	/** Makes the ids of pop-overs unique on a page. */
	scope: string;
	/** Plain text takes facts and citations only. */
	kind: 'prose' | 'plain';
	citations: Set<string>;
	facts: Set<string>;
	terms: Set<string>;
	quotes: Set<string>;
	/** Definitions of the terms met since the last block ended. */
	definitions: Element[];
	sensitive: boolean;
}

/** A walk that has met nothing yet. */
export function startPass(scope: string, kind: Pass['kind'], setting: Setting): Pass {
	return {
		...setting,
		scope,
		kind,
		citations: new Set(),
		facts: new Set(),
		terms: new Set(),
		quotes: new Set(),
		definitions: [],
		sensitive: false
	};
}
