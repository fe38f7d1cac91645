import type { DeckState, LessonMessage } from './lesson-message';

/** What a notes window knows of the windows that present. */
export interface Followed {
	/** All that have been heard and have not gone, with the moment they were heard last (ms). */
	decks: readonly { state: DeckState; heard: number }[];
	/** The one whose notes are shown; null while there is none. */
	deck: string | null;
}

/** A notes window that has heard nobody. */
export const nobody: Followed = { decks: [], deck: null };

/** A presenting window that has said nothing for this long, ms, though it is asked all the time, is gone. */
export const longestSilence = 7000;

/**
 * What a notes window knows after a message. It follows the window that moved last: that is where
 * the teacher is.
 */
export function hear(followed: Followed, message: LessonMessage, now: number): Followed {
	if (message.kind === 'gone') return without(followed, ({ state }) => state.deck === message.deck);
	if (message.kind !== 'here') return followed;
	const { because, deck, steps, index, view, blank, keys } = message;
	const state: DeckState = { deck, steps, index, view, blank, keys };
	const others = followed.decks.filter((known) => known.state.deck !== deck);
	return {
		decks: [...others, { state, heard: now }],
		deck: because === 'moved' || followed.deck === null ? deck : followed.deck
	};
}

/** The same without windows that have been silent for too long. */
export function afterSilence(followed: Followed, now: number): Followed {
	return without(followed, ({ heard }) => now - heard > longestSilence);
}

/** Where the window is that is followed; null while there is none. */
export function stateFollowed({ decks, deck }: Followed): DeckState | null {
	return decks.find(({ state }) => state.deck === deck)?.state ?? null;
}

function without(
	{ decks, deck }: Followed,
	isGone: (known: Followed['decks'][number]) => boolean
): Followed {
	const left = decks.filter((known) => !isGone(known));
	const isStillThere = left.some(({ state }) => state.deck === deck);
	return { decks: left, deck: isStillThere ? deck : (left.at(-1)?.state.deck ?? null) };
}
