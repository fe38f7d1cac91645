import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readingPace } from './reading-pace';

describe('readingPace', () => {
	let shown: string[];
	let pace: ReturnType<typeof readingPace>;

	beforeEach(() => {
		vi.useFakeTimers();
		shown = [];
		pace = readingPace((step, isHurried) =>
			shown.push(`${String(step)}${isHurried ? ' hurried' : ''}`)
		);
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	/** Passes the steps `from` to `to`, one in `gap` ms. */
	function passAll(from: number, to: number, gap: number) {
		for (let step = from; step <= to; step += 1) {
			pace.pass(step);
			vi.advanceTimersByTime(gap);
		}
	}

	it('shows every step at once to a reader who takes their time, with marks that travel', () => {
		passAll(0, 3, 2000);
		expect(shown).toEqual(['0', '1', '2', '3']);
	});

	it('lets a step settle before the next is shown', () => {
		passAll(0, 0, 2000);
		passAll(1, 1, 700);
		pace.pass(2);
		expect(shown).toEqual(['0', '1']);
		vi.advanceTimersByTime(400);
		expect(shown).toEqual(['0', '1', '2 hurried']);
	});

	it('shows of steps that rush by only some, without travelling marks', () => {
		passAll(0, 0, 2000);
		passAll(1, 20, 200);
		expect(shown).toEqual(['0', '1', '11 hurried']);
	});

	it('shows the step at which a rush ends, with marks that travel', () => {
		passAll(0, 0, 2000);
		passAll(1, 8, 200);
		vi.advanceTimersByTime(400);
		expect(shown).toEqual(['0', '1', '8']);
	});

	it('shows what waits at rest, and the next step at once, with marks that travel', () => {
		passAll(0, 0, 2000);
		passAll(1, 2, 100);
		pace.rest();
		expect(shown).toEqual(['0', '1', '2 hurried']);
		pace.pass(3);
		expect(shown).toEqual(['0', '1', '2 hurried', '3']);
	});

	it('drops what waits when stopped', () => {
		passAll(0, 1, 100);
		pace.stop();
		vi.advanceTimersByTime(5000);
		expect(shown).toEqual(['0']);
	});
});
