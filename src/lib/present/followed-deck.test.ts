import { describe, expect, it } from 'vitest';
import { afterSilence, hear, longestSilence, nobody, stateFollowed } from './followed-deck';
import type { LessonMessage } from './lesson-message';

function here(deck: string, because: 'moved' | 'asked', index = 0): LessonMessage {
	return {
		kind: 'here',
		because,
		deck,
		steps: ['a', 'b'],
		index,
		view: 'told',
		blank: 'none',
		keys: 'on'
	};
}

describe('a notes window', () => {
	it('follows nobody until somebody presents', () => {
		expect(stateFollowed(nobody)).toBeNull();
		expect(stateFollowed(hear(nobody, { kind: 'ask' }, 0))).toBeNull();
		expect(stateFollowed(hear(nobody, here('one', 'asked', 1), 0))?.index).toBe(1);
	});

	it('follows the window that moved last, and knows of the other', () => {
		let followed = hear(nobody, here('one', 'asked'), 0);
		followed = hear(followed, here('two', 'asked'), 1);
		expect(followed.deck).toBe('one');
		expect(followed.decks).toHaveLength(2);
		followed = hear(followed, here('two', 'moved', 1), 2);
		expect(followed.deck).toBe('two');
		expect(followed.decks).toHaveLength(2);
	});

	it('turns to the other one when a window closes, and to nobody after the last', () => {
		let followed = hear(hear(nobody, here('one', 'moved'), 0), here('two', 'moved'), 1);
		followed = hear(followed, { kind: 'gone', deck: 'two' }, 2);
		expect(followed.deck).toBe('one');
		followed = hear(followed, { kind: 'gone', deck: 'one' }, 3);
		expect(followed).toEqual(nobody);
	});

	it('gives up a window that has fallen silent', () => {
		const followed = hear(nobody, here('one', 'moved'), 1000);
		expect(afterSilence(followed, 1000 + longestSilence).deck).toBe('one');
		expect(afterSilence(followed, 1001 + longestSilence).deck).toBeNull();
	});
});
