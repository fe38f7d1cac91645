import { lessonPlans, type LessonPlan } from './lesson-plans';
import { paperIds } from './sheet-ids';

/** The sections a lesson plan has besides its parts, in the order of the file. */
const beforeParts = ['lede', 'group', 'objectives', 'materials', 'preparation'];
const afterParts = ['questions', 'debriefing', 'follow-up', 'curriculum'];

function planSections({ parts }: LessonPlan): string[] {
	return [...beforeParts, ...parts.map(({ id }) => id), ...afterParts];
}

/**
 * The Markdown files with the words for teachers, by their names without `.md`, and the sections
 * that each must have, in this order.
 */
export const teachPages: ReadonlyMap<string, readonly string[]> = new Map([
	['teach', ['lede', 'who', 'milder', 'care', 'turn-to', 'class-mode', 'files', 'licence']],
	...lessonPlans.map((plan): [string, string[]] => [`teach-${plan.id}`, planSections(plan)]),
	['teach-sheets', [...paperIds, 'visits-data-tasks']]
]);
