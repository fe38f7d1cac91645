import { usualChoices, writeChoices } from '../present/choices';
import type { LessonPlan } from './lesson-plans';

/** Who is to see the lesson: the class it is made for, or one that leaves sensitive steps out. */
export type LessonPath = 'full' | 'mild';

/** The address of class mode with the steps of this lesson. */
export function lessonLink({ steps }: Pick<LessonPlan, 'steps'>, path: LessonPath): string {
	const query = writeChoices({
		...usualChoices,
		steps: steps.join(','),
		sensitive: path === 'mild' ? 'left-out' : 'behind-button'
	});
	return `/present/${query}`;
}
