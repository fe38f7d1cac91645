import { describe, expect, test } from 'vitest';
import { blockSize, setBlock, textWidth, touch, within, wrap, type TextLine } from './text-block';

const line = (text: string): TextLine => ({ text, role: 'quiet', size: 12 });

describe('wrap', () => {
	test('keeps what fits on one line', () => {
		expect(wrap(line('one two'), 200).map(({ text }) => text)).toEqual(['one two']);
	});

	test('breaks into lines of about the same length', () => {
		const lines = wrap(
			line('by the ministers of the Council of Europe'),
			textWidth('x'.repeat(34), 12)
		);
		expect(lines.map(({ text }) => text)).toEqual(['by the ministers of', 'the Council of Europe']);
	});

	test('keeps a long word whole', () => {
		expect(wrap(line('a Recommendation b'), 20).map(({ text }) => text)).toEqual([
			'a',
			'Recommendation',
			'b'
		]);
	});
});

describe('setBlock', () => {
	test('hangs lines from the top edge, flush with either side', () => {
		const lines = [line('26 June 1987'), line('adopted')];
		const { width, height } = blockSize(lines);
		const left = setBlock(lines, 10, 20, 'start');
		const right = setBlock(lines, 10, 20, 'end');
		expect(left.box).toEqual({ left: 10, right: 10 + width, top: 20, bottom: 20 + height });
		expect(right.box.left).toBe(10 - width);
		for (const { y } of left.lines) {
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(height);
		}
	});
});

describe('boxes', () => {
	const box = { left: 0, top: 0, right: 10, bottom: 10 };

	test('touch when nearer than the gap', () => {
		const beside = { left: 13, top: 0, right: 20, bottom: 10 };
		expect(touch(box, beside)).toBe(false);
		expect(touch(box, beside, 4)).toBe(true);
	});

	test('lie within one another up to the edge', () => {
		expect(within(box, box)).toBe(true);
		expect(within({ ...box, right: 11 }, box)).toBe(false);
	});
});
