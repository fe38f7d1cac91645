import { lessonPlans, type LessonPlan } from './lesson-plans';
import { paperIds } from './sheet-ids';

/** The sections a lesson plan has before its parts, after its lede. */
export const beforeParts = ['group', 'objectives', 'materials', 'preparation'];
/** Those it has after its parts. */
export const afterParts = ['questions', 'debriefing', 'follow-up', 'curriculum'];

function planSections({ parts }: LessonPlan): string[] {
	return ['lede', ...beforeParts, ...parts.map(({ id }) => id), ...afterParts];
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
