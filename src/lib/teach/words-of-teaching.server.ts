import type { Locale } from '../paraglide/runtime';
import type { PageWords, SectionWords } from '../story/words/words';
import { wordsOf } from '../story/words/words.server';

/** The words of one file for teachers, by its name without `.md`. Throws when there is none. */
export function teachWords(page: string, locale: Locale): PageWords<string> {
	const words = wordsOf(locale).teach.get(page);
	if (!words) throw new Error(`teach-pages.ts names no file "${page}.md"`);
	return words;
}

/** One section of such a file. Throws when the file has none of this name. */
export function teachSection({ title, sections }: PageWords<string>, id: string): SectionWords {
	const section = sections[id];
	if (!section) throw new Error(`teach-pages.ts gives "${title}" no section "${id}"`);
	return section;
}
