import { expect, test } from 'vitest';
import { heightsOf } from './frame-heights';

const low = {
	columns: { 320: 400, 480: 500, 700: 600, 1000: 700 },
	fit: { least: 420, ratio: 1.1, most: 700 }
};
const high = {
	columns: { 320: 450, 480: 490, 700: 650, 1000: 690 },
	fit: { least: 430, ratio: 1.0, most: 690 }
};

test('a measured chart has its own heights', () => {
	expect(heightsOf('low', { low, high })).toBe(low);
});

test('a chart that was not measured gets the greatest, so that nothing of it is cut off', () => {
	expect(heightsOf('new', { low, high })).toEqual({
		columns: { 320: 450, 480: 500, 700: 650, 1000: 700 },
		fit: { least: 430, ratio: 1.1, most: 700 }
	});
});
