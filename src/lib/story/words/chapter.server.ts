import type { Setting } from './directive-pass.server';
import { renderPlain } from './directive-render.server';
import type { ChapterWords, StepWords } from './words';
import { outline } from './parse.server';
import { checkSections } from './sections.server';
import { readStep, stepFields } from './step.server';

/** A chapter as the story plans it: which steps there are, and in which order. */
export interface ChapterOutline {
	id: string;
	steps: readonly { id: string }[];
}

/**
 * The words of one chapter, joined to its steps both ways: a step without words, words without a
 * step, a step twice and steps out of order are reported.
 */
export function readChapter(
	markdown: string,
	chapter: ChapterOutline,
	setting: Setting
): ChapterWords {
	const { title, sections } = outline(markdown, stepFields, setting.report);
	const ids = chapter.steps.map(({ id }) => id);
	checkSections(sections, ids, 'step', setting.report);
	const steps = new Map<string, StepWords>(
		sections.map((section) => [section.id, readStep(section, setting)])
	);
	return {
		id: chapter.id,
		title: renderPlain(title, setting).text,
		steps: ids.flatMap((id) => steps.get(id) ?? [])
	};
}
