import { describe, expect, test } from 'vitest';
import { blockSize, setBlock, textWidth, wrap, type TextLine } from './text-block';

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

	test('keeps a long word whole, and words that are held together', () => {
		expect(wrap(line('a Recommendation b'), 20).map(({ text }) => text)).toEqual([
			'a',
			'Recommendation',
			'b'
		]);
		expect(wrap(line('in 1\u00a0September\u00a01998'), 40).map(({ text }) => text)).toEqual([
			'in',
			'1\u00a0September\u00a01998'
		]);
	});

	test('keeps role, size and height', () => {
		const strong = { ...line('one two'), role: 'label', height: 20 } as const;
		expect(wrap(strong, 30)).toEqual([
			{ ...strong, text: 'one' },
			{ ...strong, text: 'two' }
		]);
	});
});

describe('setBlock', () => {
	test('hangs lines from the top edge, by either side or by the middle', () => {
		const lines = [line('26 June 1987'), line('adopted')];
		const { width, height } = blockSize(lines);
		const left = setBlock(lines, { x: 10, top: 20, anchor: 'start' });
		const right = setBlock(lines, { x: 10, top: 20, anchor: 'end' });
		expect(left.box).toEqual({ left: 10, right: 10 + width, top: 20, bottom: 20 + height });
		expect(right.box.left).toBe(10 - width);
		const middle = setBlock(lines, { x: 10, top: 20, anchor: 'middle' });
		expect(middle.box.left + middle.box.right).toBe(20);
		for (const { y } of left.lines) {
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(height);
		}
	});
});

describe('blockSize', () => {
	test('is as wide as the longest line and as high as all of them', () => {
		const lines = [line('short'), line('a longer line'), { ...line('high'), height: 30 }];
		expect(blockSize(lines)).toEqual({
			width: textWidth('a longer line', 12),
			height: 15 + 15 + 30
		});
		expect(blockSize([])).toEqual({ width: 0, height: 0 });
	});
});
