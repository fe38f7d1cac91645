import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from './throttle';

describe('throttle', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('acts once for a burst, with the last value', () => {
		const seen: number[] = [];
		const { run } = throttle((value: number) => seen.push(value), 400);
		for (let value = 0; value < 50; value += 1) run(value);
		expect(seen).toEqual([]);
		vi.advanceTimersByTime(400);
		expect(seen).toEqual([49]);
	});

	it('stays far under 100 calls in 30 seconds of steady scrolling', () => {
		const act = vi.fn();
		const { run } = throttle(act, 400);
		for (let time = 0; time < 30_000; time += 16) {
			run(time);
			vi.advanceTimersByTime(16);
		}
		expect(act.mock.calls.length).toBeGreaterThan(20);
		expect(act.mock.calls.length).toBeLessThan(100);
	});

	it('drops what waits when stopped', () => {
		const act = vi.fn();
		const { run, stop } = throttle(act, 400);
		run(1);
		run(2);
		stop();
		vi.advanceTimersByTime(1000);
		expect(act).not.toHaveBeenCalled();
	});
});
