import { chartTable } from '../charts/chart-data.server';
import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { record } from '../record/record.server';
import { referenceTo, restingOn, type Reference } from '../record/references.server';
import { rowsOf, tableStem } from '../record/rows.server';
import type { Source } from '../record/sources.server';
import { rowInWords } from './row-in-words.server';
import { chapters, type ChapterId } from './steps';
import { wordsOf } from './words/words.server';

/** What a source is: binding texts, papers of bodies and of those who speak for them, the press, other pages. */
export type SourceKind = 'law' | 'paper' | 'news' | 'page';

/** One entry of the bibliography, with everything that rests on it. */
export interface BibliographyEntry extends Reference {
	kind: SourceKind;
	/** The entry as plain text, to be copied into a note. */
	citation: string;
	/** The name of the source's language; null when the page is in that language. */
	languageName: string | null;
	/** Steps of the story that cite it. */
	steps: { id: string; title: string }[];
	/** Chapters whose chart draws rows that cite it. */
	charts: { id: ChapterId; title: string }[];
	/** Rows of the record that cite it, table by table. */
	tables: { table: string; rows: { key: string; words: string }[] }[];
}

/** The sources that a chapter cites first; those that no step cites come last, without a chapter. */
export interface BibliographyPart {
	chapter: { id: ChapterId; title: string } | null;
	entries: BibliographyEntry[];
}

const kindOf: Readonly<Record<Source['type'], SourceKind>> = {
	'article-magazine': 'news',
	'article-newspaper': 'news',
	chapter: 'paper',
	dataset: 'page',
	legislation: 'law',
	post: 'page',
	'post-weblog': 'page',
	report: 'paper',
	speech: 'paper',
	treaty: 'law',
	webpage: 'page'
};

/** Every source of the record, by the chapter that cites it first and in the order of authors and publishers. */
export function bibliography(locale: Locale): BibliographyPart[] {
	const written = wordsOf(locale).chapters;
	const titles = new Map(written.map(({ id, title }) => [id, title]));
	const charts = chapters.map(({ id, chart }) => ({
		id,
		title: titles.get(id) ?? id,
		sources: new Set(chartTable(chart).rows.flatMap(({ sources }) => sources.map((of) => of.id)))
	}));
	const languages = new Intl.DisplayNames(locale, { type: 'language' });
	const entries = record.sources
		.map((source) => ({
			...referenceTo(source, locale),
			kind: kindOf[source.type],
			citation: citationOf(referenceTo(source, locale), locale),
			languageName:
				source.language === locale ? null : (languages.of(source.language) ?? source.language),
			steps: written
				.flatMap(({ steps }) => steps)
				.filter((step) => step.citations.includes(source.id))
				.map(({ id, title }) => ({ id, title })),
			charts: charts
				.filter(({ sources }) => sources.has(source.id))
				.map(({ id, title }) => ({ id, title })),
			tables: tablesOn(source.id, locale)
		}))
		.sort((a, b) => a.by.localeCompare(b.by, locale) || a.id.localeCompare(b.id));
	const firstChapter = ({ steps: [first] }: BibliographyEntry): string | undefined =>
		written.find(({ steps }) => steps.some(({ id }) => id === first?.id))?.id;
	return [...charts, null].map((chart) => ({
		chapter: chart && { id: chart.id, title: chart.title },
		entries: entries.filter((entry) => firstChapter(entry) === chart?.id)
	}));
}

function tablesOn(source: string, locale: Locale): BibliographyEntry['tables'] {
	const rows = rowsOf(record);
	return restingOn(record, source).map(({ table, rows: keys }) => ({
		table,
		rows: rows
			.filter((row) => tableStem(row.table) === table && keys.includes(row.key))
			.map((row) => ({ key: row.key, words: rowInWords(record, row, locale) }))
	}));
}

/** A reference as one line of plain text: author, title, date, address. */
function citationOf({ by, listedTitle, isOurTitle, date, url }: Reference, locale: Locale): string {
	const named = isOurTitle ? listedTitle : `“${listedTitle}”`;
	return [by, named, date ?? m.source_undated({}, { locale }), url]
		.filter((part) => part !== null)
		.join(', ');
}
