import { expect, it } from 'vitest';
import { timeScale } from './time-scale';

it('places moments in proportion, also outside its domain', () => {
	const scale = timeScale([new Date('2000-01-01'), new Date('2000-01-11')], [100, 200]);
	expect(scale(new Date('2000-01-01'))).toBe(100);
	expect(scale(new Date('2000-01-06'))).toBe(150);
	expect(scale(new Date('2000-01-11'))).toBe(200);
	expect(scale(new Date('1999-12-31'))).toBe(90);
});
