import type { Locale } from '../paraglide/runtime';
import { record } from '../record/record.server';
import {
	referenceTo,
	restingOn,
	type Reference,
	type RestingRows
} from '../record/references.server';
import { wordsOf } from './words/words.server';

/** One entry of the bibliography, with everything that rests on it. */
export interface BibliographyEntry extends Reference {
	/** The name of the source's language; null when the page is in that language. */
	languageName: string | null;
	/** Steps of the story that cite it. */
	steps: { id: string; title: string }[];
	/** Rows of the record that cite it. */
	tables: RestingRows[];
}

/** Every source of the record, in the order of authors and publishers. */
export function bibliography(locale: Locale): BibliographyEntry[] {
	const steps = wordsOf(locale).chapters.flatMap((chapter) => chapter.steps);
	const languages = new Intl.DisplayNames(locale, { type: 'language' });
	return record.sources
		.map((source) => ({
			...referenceTo(source, locale),
			languageName:
				source.language === locale ? null : (languages.of(source.language) ?? source.language),
			steps: steps
				.filter((step) => step.citations.includes(source.id))
				.map(({ id, title }) => ({ id, title })),
			tables: restingOn(record, source.id)
		}))
		.sort((a, b) => a.by.localeCompare(b.by, locale) || a.id.localeCompare(b.id));
}
