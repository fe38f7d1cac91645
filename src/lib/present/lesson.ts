import type { Command } from './commands';

/**
 * What of a step is on the screen: its picture without title and labels, for the class to look at;
 * the picture with all that is said of it; or its words alone, in large letters.
 */
export type View = 'noticing' | 'told' | 'words';

/** A screen that shows nothing, so that the class looks at the teacher. */
export type Blank = 'none' | 'black' | 'white';

/** Where a lesson is. */
export interface Position {
	/** Place among the steps of this lesson, from 0. */
	index: number;
	view: View;
	blank: Blank;
}

/** What decides where a command leads. */
export interface Plan {
	/** How many steps the lesson has; at least one. */
	count: number;
	/** How a step comes up. */
	opensWith: 'noticing' | 'told';
}

/** The commands that change the position; all others do something beside it. */
export type Movement = Extract<
	Command,
	'forward' | 'back' | 'first' | 'last' | 'black' | 'white' | 'words' | 'leave'
>;

/** The commands that change the position, for a look-up at run time. */
const movements: Record<Movement, true> = {
	forward: true,
	back: true,
	first: true,
	last: true,
	black: true,
	white: true,
	words: true,
	leave: true
};

/** Whether a command changes the position. */
export function isMovement(command: string): command is Movement {
	return Object.hasOwn(movements, command);
}

/** The start of a lesson, or of one of its steps. */
export function openStep(index: number, { opensWith }: Plan): Position {
	return { index, view: opensWith, blank: 'none' };
}

/**
 * Where a movement leads from a position; 'out' when it leaves class mode. A blank screen is lifted
 * first, so that no step passes unseen.
 */
export function move(position: Position, movement: Movement, plan: Plan): Position | 'out' {
	if (movement === 'black' || movement === 'white')
		return { ...position, blank: position.blank === movement ? 'none' : movement };
	if (position.blank !== 'none') return { ...position, blank: 'none' };
	switch (movement) {
		case 'forward':
			return forward(position, plan);
		case 'back':
			return back(position, plan);
		case 'first':
			return openStep(0, plan);
		case 'last':
			return openStep(plan.count - 1, plan);
		case 'words':
			return { ...position, view: position.view === 'words' ? 'told' : 'words' };
		case 'leave':
			return position.view === 'words' ? { ...position, view: 'told' } : 'out';
	}
}

function forward(position: Position, plan: Plan): Position {
	if (position.view === 'noticing') return { ...position, view: 'told' };
	const next = position.index + 1;
	return next < plan.count ? openStep(next, plan) : position;
}

/** What the class has been told stays told. */
function back(position: Position, plan: Plan): Position {
	const previous = position.index - 1;
	if (previous < 0) return openStep(0, plan);
	return { ...openStep(previous, plan), view: 'told' };
}

/** The step of a number as people count, from 1; null when the lesson has no such step. */
export function stepOfNumber(number: number, { count }: Plan): number | null {
	return Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : null;
}
