import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage, type LessonMessage } from './lesson-message';

const here: LessonMessage = {
	kind: 'here',
	because: 'moved',
	deck: 'd1',
	steps: ['a', 'b'],
	index: 1,
	view: 'told',
	blank: 'none',
	keys: 'on'
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
			{ ...here, keys: 'perhaps' },
			{ ...here, because: 'bored' },
			{ ...here, deck: '' }
		];
		for (const data of wrong) expect(readMessage(data)).toBeNull();
	});
});

describe('whatever is said on the channel', () => {
	const mostly = (...right: string[]) =>
		fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...right) }, fc.anything());
	const nearly = fc.record({
		kind: mostly('here', 'here', 'here', 'gone', 'ask', 'move'),
		deck: mostly('d1'),
		because: mostly('moved', 'asked'),
		steps: fc.oneof(fc.array(fc.string()), fc.sparseArray(fc.string()), fc.anything()),
		index: fc.oneof(fc.nat(3), fc.anything()),
		view: mostly('noticing', 'told', 'words'),
		blank: mostly('none', 'black', 'white'),
		keys: mostly('on', 'off'),
		movement: mostly('forward'),
		more: fc.anything()
	});

	it('is one of our messages, with steps and a place among them, or nothing', () => {
		fc.assert(
			fc.property(fc.oneof(nearly, fc.anything({ withNullPrototype: true })), (data) => {
				const message = readMessage(data);
				if (message === null) return;
				expect(message).not.toHaveProperty('more');
				expect(readMessage(message)).toEqual(message);
				if (message.kind !== 'here') return;
				expect([...message.steps].every((step) => typeof step === 'string')).toBe(true);
				expect(message.steps[message.index]).toBeDefined();
			}),
			{ numRuns: 1000 }
		);
	});
});
