import { expect, it } from 'vitest';
import { enlargementOf } from './enlargement';

it('makes labels as large as words, as far as the sheet allows', () => {
	expect(enlargementOf({ width: 900, height: 600 }, 31.2)).toBeCloseTo(2.6);
	expect(enlargementOf({ width: 480, height: 600 }, 31.2)).toBe(2);
	expect(enlargementOf({ width: 900, height: 360 }, 31.2)).toBe(2);
	expect(enlargementOf({ width: 320, height: 280 }, 12)).toBe(1);
	expect(enlargementOf({ width: 180, height: 280 }, 12)).toBe(0.75);
	expect(enlargementOf({ width: 60, height: 280 }, 12)).toBe(0.5);
});
