import type { Locale } from '../paraglide/runtime';
import type { StepId } from '../story/steps';
import type { StepWords } from '../story/words/words';
import { wordsOf } from '../story/words/words.server';

/** The words of a step. Throws when the story has none. */
export function stepWords(id: StepId, locale: Locale): StepWords {
	const words = wordsOf(locale)
		.chapters.flatMap(({ steps }) => steps)
		.find((step) => step.id === id);
	if (!words) throw new Error(`src/content: no words for the step "${id}"`);
	return words;
}
