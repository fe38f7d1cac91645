import type { Movement } from './lesson';
import { openChannel } from './lesson-channel';
import type { DeckState } from './lesson-message';

/** A presenting window as the others know it. */
export interface DeckLink {
	/** Says where the lesson is, after every move. */
	moved: () => void;
	/** Says that the window closes. */
	gone: () => void;
	close: () => void;
}

interface Listeners {
	/** Where the lesson is now. */
	where: () => Omit<DeckState, 'deck'>;
	/** The notes window wants to move. */
	onmove: (movement: Movement) => void;
	/** Another window has begun to present, or none is left that does. */
	onothers: (others: 'some' | 'none') => void;
}

/**
 * Ties a presenting window to the notes window, and lets it know of others that present. A window
 * that is loaded again has another name: whoever heard the old one has heard it go.
 */
export function linkDeck({ where, onmove, onothers }: Listeners): DeckLink {
	const deck = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
	let others: readonly string[] = [];

	const channel = openChannel((message) => {
		switch (message.kind) {
			case 'ask':
				here('asked');
				break;
			case 'here':
				if (others.includes(message.deck)) break;
				others = [...others, message.deck];
				onothers('some');
				here('asked');
				break;
			case 'gone':
				others = others.filter((other) => other !== message.deck);
				if (others.length === 0) onothers('none');
				break;
			case 'move':
				if (message.deck === deck) onmove(message.movement);
		}
	});

	function here(because: 'moved' | 'asked') {
		channel.say({ kind: 'here', because, deck, ...where() });
	}

	return {
		moved: () => {
			here('moved');
		},
		gone: () => {
			channel.say({ kind: 'gone', deck });
		},
		close: channel.close
	};
}
