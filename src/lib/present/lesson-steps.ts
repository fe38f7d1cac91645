import type { Choices } from './choices';
import { readStepsAsked, type StepsAsked } from './steps-asked';

/** The steps of a lesson, and what of the wishes could not be met. */
export interface LessonSteps<Id extends string> {
	/** In the order of the lesson; at least one. */
	ids: readonly Id[];
	asked: StepsAsked<Id>;
	/** Whether leaving out sensitive steps left nothing of those asked for. */
	nothingLeft: boolean;
}

/** The steps that a lesson has under these choices. */
export function lessonSteps<Id extends string>(
	{ steps, sensitive }: Pick<Choices, 'steps' | 'sensitive'>,
	all: readonly { id: Id; sensitive: boolean }[]
): LessonSteps<Id> {
	const asked = readStepsAsked(
		steps,
		all.map(({ id }) => id)
	);
	if (sensitive === 'behind-button') return { ids: asked.ids, asked, nothingLeft: false };
	const mild = all.flatMap((step) => (step.sensitive ? [] : [step.id]));
	const left = asked.ids.filter((id) => mild.includes(id));
	return left.length > 0
		? { ids: left, asked, nothingLeft: false }
		: { ids: mild, asked, nothingLeft: true };
}
