import { m } from '../../paraglide/messages';
import { assertIsLocale, localizeHref, type Locale } from '../../paraglide/runtime';
import { record } from '../../record/record.server';
import { chapters } from '../steps';
import type { StoryWords } from './words';
import { lookUpIn } from './lookup.server';
import { readStory } from './story.server';

const texts = import.meta.glob<string>('/src/content/*/*.{md,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const read = new Map<Locale, StoryWords>();

/**
 * The words of the story in a language, read, resolved against the record and checked once.
 *
 * @throws Error naming every fault of the files in `src/content/<locale>`, each with its line
 */
export function wordsOf(locale: string): StoryWords {
	const known = assertIsLocale(locale);
	const words = read.get(known) ?? readWords(known);
	read.set(known, words);
	return words;
}

function readWords(locale: Locale): StoryWords {
	const folder = `/src/content/${locale}/`;
	const files = new Map(
		Object.entries(texts).flatMap(([path, text]) =>
			path.startsWith(folder) ? [[path.slice(folder.length), text]] : []
		)
	);
	const localize = (href: string): string =>
		href.startsWith('/') ? localizeHref(href, { locale }) : href;
	return readStory({
		locale,
		files,
		chapters,
		record: lookUpIn(record, locale, (id) => `${localize('/sources/')}#${id}`),
		labels: {
			source: m.words_source({}, { locale }),
			translated: m.words_translated({}, { locale }),
			corrected: (date) => m.words_corrected({ date }, { locale })
		},
		localize
	});
}
