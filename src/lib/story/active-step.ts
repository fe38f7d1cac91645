/**
 * Which step is being read: the last one whose top edge has passed the reading line. Before the
 * first step it is the first, after the last it is the last, so there is always exactly one.
 *
 * @param tops Top edge of every step in reading order, px from the top of the viewport.
 * @param line The reading line, px from the top of the viewport.
 * @returns The index of the active step.
 */
export function activeStep(tops: readonly number[], line: number): number {
	const passed = tops.filter((top) => top <= line).length;
	return Math.max(0, passed - 1);
}

/**
 * Where the eye reads: a little above the middle of the room that the words have.
 *
 * @param wordsTop Upper edge of that room, px from the top of the viewport: the lower edge of a
 *   figure that lies above the words, or 0 when the figure stands beside them.
 * @param wordsBottom Lower edge of that room, px from the top of the viewport.
 */
export function readingLine(wordsTop: number, wordsBottom: number): number {
	return wordsTop + (wordsBottom - wordsTop) * 0.55;
}

/**
 * The step whose state a chapter's figure draws: the active one if it is in the chapter, else the
 * chapter's first (reader above it) or last (reader below it).
 *
 * @param steps The chapter's own steps; `index` is a step's place in the whole story.
 * @param active Index of the active step in the whole story.
 */
export function stepDrawn<Step extends { index: number }>(
	steps: readonly Step[],
	active: number
): Step | undefined {
	return steps.findLast((step) => step.index <= active) ?? steps[0];
}
