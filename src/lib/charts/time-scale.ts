import { dayToDate, type Day } from '$lib/record/partial-date';

/**
 * A straight scale from moments to pixels. d3's `scaleUtc` would do, but brings interpolators for
 * colours and formats for dates with it: nine kilobytes on every reader's line for one proportion.
 *
 * @param domain First and last moment.
 * @param range Where they stand, px.
 */
export function timeScale(
	[first, last]: readonly [Date, Date],
	[start, end]: readonly [number, number]
): (moment: Date) => number {
	const perMillisecond = (end - start) / (last.getTime() - first.getTime());
	return (moment) => start + (moment.getTime() - first.getTime()) * perMillisecond;
}

/** Where a day begins, px. */
export type DayScale = (day: Day) => number;

/**
 * The same for days.
 *
 * @param domain First and last day.
 * @param range Where they begin, px.
 */
export function dayScale(
	[first, last]: readonly [Day, Day],
	range: readonly [number, number]
): DayScale {
	const scale = timeScale([dayToDate(first), dayToDate(last)], range);
	return (day) => scale(dayToDate(day));
}
