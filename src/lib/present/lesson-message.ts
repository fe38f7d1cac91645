import type { Choices } from './choices';
import { isMovement, type Blank, type Movement, type View } from './lesson';

/** Where a window that presents a lesson is. */
export interface DeckState {
	/** A name of the window, made anew whenever it is loaded. */
	deck: string;
	/** The steps of its lesson. */
	steps: readonly string[];
	/** The step on the screen, among these. */
	index: number;
	view: View;
	blank: Blank;
	/** Whether its keys act; a notes window that follows it does as it does. */
	keys: Choices['keys'];
}

/** What windows of a lesson say to one another. */
export type LessonMessage =
	/** A presenting window says where it is: it has moved, or somebody has asked. */
	| ({ kind: 'here'; because: 'moved' | 'asked' } & DeckState)
	/** A presenting window closes or is loaded again. */
	| { kind: 'gone'; deck: string }
	/** Who presents? */
	| { kind: 'ask' }
	/** The notes window asks a presenting window to move. */
	| { kind: 'move'; deck: string; movement: Movement };

/** More than any lesson has; a longer list is not one of ours. */
const mostSteps = 500;

/**
 * Reads a message of the channel; null when it is not one of ours, because any page of the same site
 * may speak on it, and so may an older edition of this one.
 */
export function readMessage(data: unknown): LessonMessage | null {
	if (!isObject(data)) return null;
	const { kind, deck } = data;
	if (kind === 'ask') return { kind };
	if (typeof deck !== 'string' || deck === '') return null;
	if (kind === 'gone') return { kind, deck };
	if (kind === 'move') {
		const { movement } = data;
		return typeof movement === 'string' && isMovement(movement) ? { kind, deck, movement } : null;
	}
	if (kind !== 'here') return null;
	const { because, steps, index, view, blank, keys } = data;
	if (because !== 'moved' && because !== 'asked') return null;
	if (view !== 'noticing' && view !== 'told' && view !== 'words') return null;
	if (blank !== 'none' && blank !== 'black' && blank !== 'white') return null;
	if (keys !== 'on' && keys !== 'off') return null;
	if (!isStepList(steps) || typeof index !== 'number' || !(index in steps)) return null;
	return { kind, because, deck, steps, index, view, blank, keys };
}

function isObject(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null;
}

function isStepList(steps: unknown): steps is string[] {
	return (
		Array.isArray(steps) &&
		steps.length <= mostSteps &&
		// Spread, because `every` passes over what is missing from a list with holes.
		[...(steps as unknown[])].every((step) => typeof step === 'string')
	);
}
