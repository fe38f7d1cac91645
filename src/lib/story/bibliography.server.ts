import { groups } from 'd3';
import { parseDate } from '../record/parse-date.server';
import { dateInWords } from '../record/partial-date';
import { record } from '../record/record.server';
import { citationsOf, rowsOf, tableStem } from '../record/rows.server';
import type { Source } from '../record/sources.server';
import { wordsOf } from './words.server';

/** One entry of the bibliography, with everything that rests on it. */
export interface BibliographyEntry {
	id: string;
	/** A title between square brackets is ours: a translation or a description. */
	title: string;
	/** Who wrote or published it. */
	publisher: string;
	/** When, with the precision that is known; null when the source carries no date. */
	issued: string | null;
	url: string | null;
	/** BCP 47 code. */
	language: string;
	/** The language's name in the language of the page; null when they are the same. */
	languageName: string | null;
	note: string | null;
	/** Steps of the story that cite it. */
	steps: { id: string; title: string }[];
	/** Rows of the record that cite it, by table. */
	tables: { table: string; rows: string[] }[];
}

/** Every source of the record in the order of publishers and dates. */
export function bibliography(locale: string): BibliographyEntry[] {
	const steps = wordsOf(locale).chapters.flatMap((chapter) => chapter.steps);
	const cited = rowsOf(record).map((addressed) => ({
		...addressed,
		sources: new Set(citationsOf(addressed.table, addressed.row).map(({ source }) => source))
	}));
	const languages = new Intl.DisplayNames(locale, { type: 'language' });

	return record.sources
		.map((source) => ({
			id: source.id,
			title: source.title,
			publisher: source.author?.map((author) => author.literal).join(', ') ?? source.publisher,
			issued: issuedInWords(source, locale),
			url: source.URL ?? null,
			language: source.language,
			languageName: source.language === locale ? null : (languages.of(source.language) ?? null),
			note: source.note ?? null,
			steps: steps
				.filter((step) => step.citations.includes(source.id))
				.map(({ id, title }) => ({ id, title })),
			tables: byTable(cited.filter((row) => row.sources.has(source.id)))
		}))
		.sort((a, b) => a.publisher.localeCompare(b.publisher, locale) || a.id.localeCompare(b.id));
}

function issuedInWords(source: Source, locale: string): string | null {
	const parts = source.issued?.['date-parts'][0];
	if (!parts) return null;
	const edtf = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
	return dateInWords(parseDate(edtf), { locale });
}

function byTable(rows: { table: Parameters<typeof tableStem>[0]; key: string }[]) {
	return groups(rows, (row) => row.table).map(([table, own]) => ({
		table: tableStem(table),
		rows: own.map((row) => row.key)
	}));
}
