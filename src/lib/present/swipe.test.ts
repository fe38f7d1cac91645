import { expect, it } from 'vitest';
import { swipeOf } from './swipe';

it('tells a swipe from a tap and from scrolling', () => {
	const from = { x: 200, y: 200 };
	expect(swipeOf(from, { x: 120, y: 210 })).toBe('forward');
	expect(swipeOf(from, { x: 290, y: 190 })).toBe('back');
	expect(swipeOf(from, { x: 180, y: 200 })).toBeNull();
	expect(swipeOf(from, { x: 120, y: 280 })).toBeNull();
});
