/** The arithmetic of `npm run measure`. All times are milliseconds. */

/** One layout shift, as the browser reports it. */
export interface Shift {
	at: number;
	value: number;
}

/** The smallest value that at least `share` (0 to 1) of the values do not exceed; 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
	const ordered = [...values].sort((a, b) => a - b);
	return ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)] ?? 0;
}

/** The middle value; the lower of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** One long task of the page's main thread. */
export interface Task {
	at: number;
	duration: number;
}

/**
 * Total blocking time: what every task takes beyond 50 ms, of what it takes after the first paint
 * with content. Before that there is nothing a reader could use (https://web.dev/articles/tbt).
 */
export function blockingTime(tasks: readonly Task[], firstPaint: number): number {
	return tasks.reduce((sum, { at, duration }) => {
		const after = at + duration - Math.max(at, firstPaint);
		return sum + Math.max(0, after - 50);
	}, 0);
}

/** Cumulative layout shift: the worst burst, with gaps under 1 s and at most 5 s long. */
export function layoutShift(shifts: readonly Shift[]): number {
	let worst = 0;
	let burst = { from: -Infinity, last: -Infinity, sum: 0 };
	for (const { at, value } of shifts) {
		const goesOn = at - burst.last < 1000 && at - burst.from < 5000;
		burst = goesOn
			? { ...burst, last: at, sum: burst.sum + value }
			: { from: at, last: at, sum: value };
		worst = Math.max(worst, burst.sum);
	}
	return worst;
}

/** The times between neighbouring frames. */
export function frameTimes(frames: readonly number[]): number[] {
	return frames.slice(1).map((frame, index) => frame - (frames[index] ?? frame));
}
