import { describe, expect, test } from 'vitest';
import { grow, touch, within } from './box';

describe('boxes', () => {
	const box = { left: 0, top: 0, right: 10, bottom: 10 };

	test('touch when nearer than the gap', () => {
		const beside = { left: 13, top: 0, right: 20, bottom: 10 };
		expect(touch(box, beside)).toBe(false);
		expect(touch(box, beside, 4)).toBe(true);
		expect(touch(box, grow(beside, 4, 0))).toBe(true);
	});

	test('lie within one another up to the edge', () => {
		expect(within(box, box)).toBe(true);
		expect(within({ ...box, right: 11 }, box)).toBe(false);
	});
});
