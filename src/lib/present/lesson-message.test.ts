import { describe, expect, it } from 'vitest';
import { readMessage, type LessonMessage } from './lesson-message';

const here: LessonMessage = {
	kind: 'here',
	because: 'moved',
	deck: 'd1',
	steps: ['a', 'b'],
	index: 1,
	view: 'told',
	blank: 'none'
};

describe('messages between the windows of a lesson', () => {
	it('are read as they were sent', () => {
		const messages: LessonMessage[] = [
			here,
			{ kind: 'gone', deck: 'd1' },
			{ kind: 'ask' },
			{ kind: 'move', deck: 'd1', movement: 'forward' }
		];
		for (const message of messages) expect(readMessage(message)).toEqual(message);
	});

	it('are ignored in any other shape', () => {
		const wrong: unknown[] = [
			null,
			undefined,
			7,
			'ask',
			[],
			{},
			{ kind: 'here' },
			{ kind: 'gone' },
			{ kind: 'gone', deck: 7 },
			{ kind: 'move', deck: 'd1', movement: 'explode' },
			{ kind: 'move', deck: 'd1', movement: 'constructor' },
			{ kind: 'move', movement: 'forward' },
			{ ...here, index: 2 },
			{ ...here, index: -1 },
			{ ...here, index: 0.5 },
			{ ...here, index: '1' },
			{ ...here, steps: 'ab' },
			{ ...here, steps: [1, 2] },
			{ ...here, steps: Array.from({ length: 501 }, () => 'a') },
			{ ...here, view: 'upside down' },
			{ ...here, blank: 'red' },
			{ ...here, because: 'bored' },
			{ ...here, deck: '' }
		];
		for (const data of wrong) expect(readMessage(data)).toBeNull();
	});
});
