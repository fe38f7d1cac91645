import type { StoryStep } from '$lib/story/story-page';
import type { SlideChapter } from './present-page';

/** A chapter's figure and the step it draws. */
export interface StagedChapter {
	chapter: SlideChapter;
	step: StoryStep;
	/** Whether it is the one on the screen. */
	shown: boolean;
}

/**
 * The figures to have ready: that of the step on the screen, and those of the steps before and after
 * where these belong to other chapters, so that going on never waits for a chart to be made.
 *
 * @param lesson Ids of the lesson's steps, in its order.
 * @param index The step on the screen.
 * @param around The step whose neighbours are made ready: the same, but only once there is time for it.
 */
export function stagedChapters(
	chapters: readonly SlideChapter[],
	lesson: readonly string[],
	index: number,
	around: number
): StagedChapter[] {
	const wanted = [lesson[index], lesson[around], lesson[around + 1], lesson[around - 1]];
	return chapters.flatMap((chapter) => {
		const ids = wanted.filter((id) => chapter.steps.some((step) => step.id === id));
		const step = chapter.steps.find(({ id }) => id === ids[0]);
		return step ? [{ chapter, step, shown: step.id === lesson[index] }] : [];
	});
}
