import { range } from 'd3';
import { addDays, dayToDate, spanOf, type Day } from '$lib/record/partial-date';
import { textWidth } from '../text-block';
import type { DayScale } from '../time-scale';
import { dayInWords } from './day-in-words';
import type { PlacedAxis } from './placed';

/** An axis with a stroke for each day and a name for each month. */
export function axisOfDays(x: DayScale, days: readonly [Day, Day], y: number): PlacedAxis {
	const all = daysBetween(...days);
	const strokes = all.map((day) => stroke(x(day), y, day.endsWith('-01') ? 6 : 2.5)).join('');
	const mondays = all.filter((day) => dayToDate(day).getUTCDay() === 1);
	return {
		...frameOf(x, days, y),
		strokes,
		grid: mondays.map(x),
		ticks: namesOf(x, days, y, 'month')
	};
}

/** An axis with a stroke for each month and a name for each year. */
export function axisOfMonths(x: DayScale, days: readonly [Day, Day], y: number): PlacedAxis {
	const strokes = firstsBetween(days, 'month')
		.map((day) => stroke(x(day), y, day.endsWith('-01-01') ? 7 : 3))
		.join('');
	return { ...frameOf(x, days, y), strokes, grid: [], ticks: namesOf(x, days, y, 'year') };
}

function frameOf(x: DayScale, [first, last]: readonly [Day, Day], y: number) {
	return { y, from: x(first), to: x(last) };
}

function stroke(x: number, y: number, length: number): string {
	return `M${x.toFixed(1)} ${y.toFixed(1)}v${String(length)}`;
}

/** A name under the middle of each month or year that is long enough in the picture to hold it. */
function namesOf(
	x: DayScale,
	days: readonly [Day, Day],
	y: number,
	of: 'month' | 'year'
): PlacedAxis['ticks'] {
	const [first, last] = days;
	const starts = [first, ...firstsBetween(days, of).filter((day) => day > first)];
	return starts.flatMap((start, index) => {
		const from = x(start);
		const to = x(starts[index + 1] ?? last);
		const text = dayInWords(start, of);
		return textWidth(text, 12) + 4 <= to - from ? [{ x: (from + to) / 2, y: y + 18, text }] : [];
	});
}

function firstsBetween([first, last]: readonly [Day, Day], of: 'month' | 'year'): Day[] {
	const firsts: Day[] = [];
	const length = of === 'month' ? 7 : 4;
	for (let day = first; day <= last;) {
		const span = spanOf(day.slice(0, length), of);
		if (span.earliest >= first) firsts.push(span.earliest);
		day = addDays(span.latest, 1);
	}
	return firsts;
}

function daysBetween(first: Day, last: Day): Day[] {
	const length = (dayToDate(last).getTime() - dayToDate(first).getTime()) / 86_400_000;
	return range(length + 1).map((index) => addDays(first, index));
}
