import { describe, expect, it } from 'vitest';
import { setLines, textWidth, wrap, type Line } from './text';

const line = (text: string): Line => ({ text, role: 'quiet', size: 12 });

describe('breaking a line', () => {
	it('leaves one that fits alone', () => {
		expect(wrap(line('states bound'), 200)).toEqual([line('states bound')]);
	});

	it('makes lines of about the same length, none of them too wide', () => {
		const lines = wrap(line('ratifications bring it into force'), 190);
		expect(lines.map(({ text }) => text)).toEqual(['ratifications bring', 'it into force']);
		expect(lines.every((one) => textWidth(one) <= 190)).toBe(true);
	});

	it('keeps a word whole that is wider than the room', () => {
		expect(wrap(line('in 1\u00a0September\u00a01998'), 40).map(({ text }) => text)).toEqual([
			'in',
			'1\u00a0September\u00a01998'
		]);
	});
});

it('sets lines under one another without overlap', () => {
	const [first, second] = setLines([line('one'), line('two')], 10, 20);
	expect(first?.box).toEqual({ left: 10, top: 20, right: 10 + textWidth(line('one')), bottom: 35 });
	expect(second?.box.top).toBe(35);
});
