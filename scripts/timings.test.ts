import { expect, test } from 'vitest';
import { blockingTime, frameTimes, layoutShift, median, percentile } from './timings';

test('the median is the middle value', () => {
	expect(median([30, 10, 20])).toBe(20);
	expect(median([1, 2, 3, 4])).toBe(2);
	expect(median([])).toBe(0);
});

test('the 95th percentile leaves out the worst twentieth', () => {
	const frames = [...Array.from({ length: 95 }, () => 16), 40, 50, 60, 70, 80];
	expect(percentile(frames, 0.95)).toBe(16);
	expect(percentile([...frames, 90], 0.95)).toBe(40);
});

test('only what a task takes beyond 50 ms blocks', () => {
	const tasks = [30, 50, 80, 150].map((duration, index) => ({ at: 1000 * (index + 1), duration }));
	expect(blockingTime(tasks, 0)).toBe(130);
	expect(blockingTime(tasks, 3500)).toBe(100);
	expect(blockingTime(tasks, 4060)).toBe(40);
});

test('shifts close together count as one, the worst burst counts', () => {
	const shifts = [
		{ at: 0, value: 0.01 },
		{ at: 900, value: 0.02 },
		{ at: 3000, value: 0.025 }
	];
	expect(layoutShift(shifts)).toBeCloseTo(0.03);
	expect(layoutShift([])).toBe(0);
});

test('a burst ends after five seconds', () => {
	const steady = Array.from({ length: 12 }, (_, index) => ({ at: index * 500, value: 1 }));
	expect(layoutShift(steady)).toBe(10);
});

test('frame times lie between frames', () => {
	expect(frameTimes([100, 116, 150])).toEqual([16, 34]);
	expect(frameTimes([100])).toEqual([]);
});
