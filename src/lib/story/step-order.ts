import type { ChartState } from '../charts/chart-state';
import { chapters, type ChapterId, type StepId } from './steps';

/** One step with its place in the whole story. */
export interface OrderedStep {
	id: StepId;
	chapter: ChapterId;
	/** Place in the whole story, from 0. */
	index: number;
	state: ChartState;
}

/** Every step of the story in reading order. */
export const orderedSteps: readonly OrderedStep[] = chapters
	.flatMap((chapter) => chapter.steps.map((step) => ({ ...step, chapter: chapter.id })))
	.map((step, index) => ({ ...step, index }));

/**
 * The step whose state a chapter's figure draws: the active one if it is in the chapter, else the
 * chapter's first (reader above it) or last (reader below it).
 *
 * @param active Index of the active step in the whole story.
 */
export function stepDrawnIn(chapter: ChapterId, active: number): OrderedStep {
	const own = orderedSteps.filter((step) => step.chapter === chapter);
	const drawn = own.findLast((step) => step.index <= active) ?? own[0];
	if (!drawn) throw new Error(`src/lib/story/steps.ts: chapter "${chapter}" has no steps`);
	return drawn;
}
