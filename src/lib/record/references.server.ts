import type { Locale } from '$lib/paraglide/runtime';
import { nearMisses } from './near-misses';
import { dateInWords } from './date-in-words';
import type { CheckedRecord } from './read-record.server';
import { citationsOf, rowsOf, tableStem } from './rows.server';
import { issuedOn, type Source } from './sources.server';

/** A source as a reader meets it in a list or a note. */
export interface Reference {
	id: string;
	/** Who wrote it, or else who published it. */
	by: string;
	title: string;
	/** Whether the title is our translation or description. */
	isOurTitle: boolean;
	/** The title as a list of sources has it: between brackets where it is ours. */
	listedTitle: string;
	/** In words, as exact as it is known; null for a page without a date. */
	date: string | null;
	url: string | null;
	/** The language of the source, as a BCP 47 tag. */
	language: string;
	note: string | null;
}

/** A source as a step, a fact or a note names it: a short label that leads to its entry in the bibliography. */
export interface NamedSource {
	id: string;
	label: string;
}

/** The rows of one table that rest on a source. */
export interface RestingRows {
	/** The name of the table as its file has it: `public_statements`. */
	table: string;
	/** Keys of the rows. */
	rows: string[];
}

/** The source with this id. Throws an Error that names what may have been meant. */
export function sourceById(record: Pick<CheckedRecord, 'sources'>, id: string): Source {
	const source = record.sources.find((candidate) => candidate.id === id);
	if (source) return source;
	const known = record.sources.map((candidate) => candidate.id);
	throw new Error(`there is no source "${id}"${nearMisses(id, known)}`);
}

/** The source with this id by its label; throws like `sourceById`. */
export function namedSource(record: Pick<CheckedRecord, 'sources'>, id: string): NamedSource {
	return { id, label: labelOf(sourceById(record, id)) };
}

/** A source put into words for a reader. */
export function referenceTo(source: Source, locale: Locale): Reference {
	const by = source.author?.map(({ literal }) => literal).join(', ') ?? source.publisher;
	const issued = issuedOn(source);
	const date = issued.kind === 'unknown' ? null : dateInWords(issued, { locale });
	return {
		id: source.id,
		by: withoutBrackets(by),
		title: withoutBrackets(source.title),
		isOurTitle: source.title.startsWith('['),
		listedTitle: source.title,
		date,
		url: source.URL ?? null,
		language: source.language,
		note: source.note ?? null
	};
}

/** The rows that cite a source, table by table, in the order of the record. */
export function restingOn(record: CheckedRecord, id: string): RestingRows[] {
	const resting = new Map<string, string[]>();
	for (const { table, key, row } of rowsOf(record)) {
		if (!citationsOf(table, row).some(({ source }) => source === id)) continue;
		const stem = tableStem(table);
		resting.set(stem, [...(resting.get(stem) ?? []), key]);
	}
	return [...resting].map(([table, rows]) => ({ table, rows }));
}

/** A source in few words, for a link: “APT, 2013”, or the publisher alone when there is no date. */
export function labelOf({ publisher, issued }: Source): string {
	const year = issued?.['date-parts'][0][0];
	const by = withoutBrackets(publisher);
	return year === undefined ? by : `${by}, ${year}`;
}

/** A title that may be ours, as a reader meets it: the brackets tell so in the bibliography only. */
export function withoutBrackets(text: string): string {
	return text.replace(/^\[(.*)\]$/, '$1');
}
