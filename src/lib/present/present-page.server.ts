import type { Locale } from '$lib/paraglide/runtime';
import { factNotes } from '$lib/story/facts/fact-notes.server';
import { ServerOnly } from '$lib/story/server-only';
import { storyPage } from '$lib/story/story-page.server';
import { stepWords } from '$lib/story/words/step-words.server';
import type { Slide, SlideChapter } from './present-page';

/** Everything class mode and its notes show: the steps of the story, their words and their notes. */
export function presentPage(locale: Locale) {
	const story = storyPage(locale);
	const written = story.chapters.flatMap(({ steps }) =>
		steps.map(({ id }) => stepWords(id, locale))
	);
	const chapters: SlideChapter[] = story.chapters.map(({ id, title, source, steps }) => ({
		id,
		title,
		source,
		steps
	}));
	return {
		chapters,
		slides: chapters.flatMap(({ title, steps }) =>
			steps.map((step): Slide => {
				const words = stepWords(step.id, locale);
				return {
					step,
					chapter: title,
					sensitive: words.sensitive,
					notes: new ServerOnly(words.notes)
				};
			})
		),
		factNotes: new ServerOnly(
			factNotes(
				written.flatMap(({ textFacts, notesFacts }) => [...textFacts, ...notesFacts]),
				locale
			)
		)
	};
}
