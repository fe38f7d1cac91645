import type { Locale } from '../../paraglide/runtime';
import type { StepId } from '../steps';
import type { StepWords } from './words';
import { wordsOf } from './words.server';

/** The words of a step. Throws an Error when the story has none. */
export function stepWords(id: StepId, locale: Locale): StepWords {
	const words = wordsOf(locale)
		.chapters.flatMap(({ steps }) => steps)
		.find((step) => step.id === id);
	if (!words) throw new Error(`src/content: no words for the step "${id}"`);
	return words;
}
