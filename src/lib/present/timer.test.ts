import { describe, expect, it } from 'vitest';
import {
	elapsedOf,
	freshTimer,
	inDigits,
	readTarget,
	readTimes,
	startOrPause,
	usualTarget,
	writeTimes
} from './timer';

describe('the timer of a lesson', () => {
	it('starts, pauses and goes on', () => {
		const started = startOrPause(freshTimer, 1000);
		expect(elapsedOf(started, 4000)).toBe(3000);
		const paused = startOrPause(started, 4000);
		expect(elapsedOf(paused, 99_000)).toBe(3000);
		expect(elapsedOf(startOrPause(paused, 100_000), 101_000)).toBe(4000);
	});

	it('does not run backwards with the clock', () => {
		expect(elapsedOf({ state: 'running', elapsed: 500, since: 9000 }, 1000)).toBe(500);
	});

	it('survives in an address, with the time planned', () => {
		for (const timer of [
			freshTimer,
			{ state: 'paused', elapsed: 61_000 },
			{ state: 'running', elapsed: 0, since: 1_795_000_000_000 }
		] as const)
			for (const target of [usualTarget, 90])
				expect(readTimes(writeTimes(timer, target))).toEqual({ timer, target });
		expect(writeTimes(freshTimer, usualTarget)).toBe('');
		for (const rubbish of ['', '?timer=', '?timer=x', '?timer=1,2,3', '?timer=-4', '?timer=1e9'])
			expect(readTimes(rubbish)).toEqual({ timer: freshTimer, target: usualTarget });
	});

	it('has a target only within reason', () => {
		expect(readTarget('45')).toBe(45);
		for (const text of [null, '', '0', '241', '-5', 'x']) expect(readTarget(text)).toBeNull();
	});

	it('is written as clocks are', () => {
		expect(inDigits(0)).toBe('0:00');
		expect(inDigits(245_900)).toBe('4:05');
		expect(inDigits(3_845_000)).toBe('1:04:05');
		expect(inDigits(-5)).toBe('0:00');
	});
});
