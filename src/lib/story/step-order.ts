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
