import { dayToDate, earliest, latest, yearOf, type Day, type PartialDate } from './partial-date';

/**
 * Whole years from one date to the next, the way ages are counted. Throws when the dates are not
 * known exactly enough for one answer.
 */
export function wholeYearsBetween(from: PartialDate, to: PartialDate): number {
	return agreed(from, to, (start, end) => Math.floor(wholeMonths(start, end) / 12));
}

/** Whole months from one date to the next; throws like `wholeYearsBetween`. */
export function wholeMonthsBetween(from: PartialDate, to: PartialDate): number {
	return agreed(from, to, wholeMonths);
}

/** From the year of one date to the year of the other, whatever the months; throws likewise. */
export function calendarYearsBetween(from: PartialDate, to: PartialDate): number {
	return agreed(from, to, (start, end) => yearOf(end) - yearOf(start));
}

/** The answer that is the same for the shortest and the longest time that the dates allow. */
function agreed(
	from: PartialDate,
	to: PartialDate,
	count: (start: Day, end: Day) => number
): number {
	const [firstStart, lastStart] = [earliest(from), latest(from)];
	const [firstEnd, lastEnd] = [earliest(to), latest(to)];
	if (firstStart === null || lastStart === null || firstEnd === null || lastEnd === null) {
		throw new Error('one of the two dates is not known');
	}
	const shortest = count(lastStart, firstEnd);
	const longest = count(firstStart, lastEnd);
	if (shortest !== longest) {
		throw new Error(`the dates allow anything from ${shortest} to ${longest}`);
	}
	return shortest;
}

function wholeMonths(start: Day, end: Day): number {
	const [a, b] = [dayToDate(start), dayToDate(end)];
	const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
	return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}
