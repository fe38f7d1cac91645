import { cross, max, range, sum } from 'd3';
import { dayToDate, type Day } from '$lib/record/partial-date';
import type { Size } from '../size';
import { timeScale } from '../time-scale';
import { doorAspect, floorShare } from './placed';
import type { Days } from './state';

/** What has to find room on the lines of years. */
export interface YearDemand {
	years: { first: number; last: number };
	/** How many doors stand in a year. */
	doorsIn: ReadonlyMap<number, number>;
	/** Doors stacked apart, after the first line. */
	apart: number;
	/** Times that are drawn as a line and must not be broken over two lines of years. */
	unbroken: readonly Days[];
}

/** A way to break the years into lines, like words, and how large the doors can then be, px. */
export interface YearBreak {
	lines: { first: number; last: number; rows: number; headroom: number }[];
	column: number;
	doorWidth: number;
	/** The larger the better, in px of door width. */
	worth: number;
}

/** One line of years with its place, px. */
export interface YearLine {
	first: number;
	last: number;
	/** Where labels over the line can begin. */
	ceiling: number;
	/** The top of the topmost door of a full stack. */
	top: number;
	/** Where the doors of the lowest row stand. */
	floor: number;
}

/** The years of a chart in lines, and the size of a door on them, px. */
export interface YearLines {
	lines: YearLine[];
	column: number;
	doorWidth: number;
	/** From the foot of a door to the foot of the door above it. */
	pitch: number;
}

/** Room under a line for its years, px. */
export const yearRoom = 17;

/** Half the width of a year in tabular figures, px. */
export const halfTick = 15;

/** Between a door and the one above it, for the dotted line of an estimate, px. */
export const rowGap = 5.5;

/** Columns for the doors that stand apart, with the gap before them. */
const apartColumns = 1.7;

const mostLines = 3;

/** Room for labels above a line to try, px: none, one line of type, two. */
const headrooms = [2, 17, 33];

/** All the ways to break the years, best first. */
export function waysToBreak(demand: YearDemand, size: Size): YearBreak[] {
	const { first, last } = demand.years;
	return startsOf(range(first + 1, last + 1), mostLines - 1)
		.filter((starts) =>
			demand.unbroken.every((days) => lineOf(starts, days.from) === lineOf(starts, days.to))
		)
		.flatMap((starts) =>
			cross(headrooms, starts.length > 0 ? headrooms : [0], (over, between) =>
				fit(demand, starts, { over, between }, size)
			)
		)
		.sort((a, b) => b.worth - a.worth);
}

/** Gives the lines their places. What room is left over goes above them. */
export function placeLines({ lines, column, doorWidth }: YearBreak, size: Size): YearLines {
	const height = doorWidth * doorAspect;
	const pitch = height * (1 + floorShare) + rowGap;
	const heights = lines.map(
		({ rows, headroom }) => headroom + rows * pitch - height * floorShare + yearRoom
	);
	const spare = Math.max(0, size.height - sum(heights)) / lines.length;
	let ceiling = 0;
	return {
		lines: lines.map(({ first, last, rows }, index) => {
			const bottom = ceiling + spare + (heights[index] ?? 0);
			const floor = bottom - yearRoom;
			const line = { first, last, ceiling, floor, top: floor - (rows - 1) * pitch - height };
			ceiling = bottom;
			return line;
		}),
		column,
		doorWidth,
		pitch
	};
}

/** The place of a moment on a line, px from the left. */
export function placeOnLine(
	{ first, last }: Pick<YearLine, 'first' | 'last'>,
	column: number
): (day: Day) => number {
	const scale = timeScale(
		[new Date(Date.UTC(first, 0)), new Date(Date.UTC(last + 1, 0))],
		[0, (last + 1 - first) * column]
	);
	return (day) => scale(dayToDate(day));
}

/** All ways to choose at most `most` first years of further lines. */
function startsOf(years: readonly number[], most: number): number[][] {
	if (most === 0) return [[]];
	const fewer = startsOf(years, most - 1);
	const longest = fewer.filter((starts) => starts.length === most - 1);
	const more = longest.flatMap((starts) =>
		years.filter((year) => year > (starts.at(-1) ?? 0)).map((year) => [...starts, year])
	);
	return [...fewer, ...more];
}

function lineOf(starts: readonly number[], day: Day): number {
	return starts.filter((start) => start <= Number(day.slice(0, 4))).length;
}

function fit(
	demand: YearDemand,
	starts: readonly number[],
	headroom: { over: number; between: number },
	size: Size
): YearBreak {
	const firsts = [demand.years.first, ...starts];
	const lines = firsts.map((first, index) => {
		const last = (firsts[index + 1] ?? demand.years.last + 1) - 1;
		const stacked = max(range(first, last + 1), (year) => demand.doorsIn.get(year) ?? 0) ?? 0;
		const rows = Math.max(1, stacked, index === 0 ? demand.apart : 0);
		return { first, last, rows, headroom: index === 0 ? headroom.over : headroom.between };
	});
	const lengths = lines.map(({ first, last }, index) => {
		return last + 1 - first + (index === 0 && demand.apart > 0 ? apartColumns : 0);
	});
	const columns = Math.max(...lengths);
	const unevenness = columns - Math.min(...lengths);
	const column = size.width / columns;
	const rows = sum(lines, (line) => line.rows);
	const labels = sum(lines, (line) => line.headroom + yearRoom);
	const free = size.height - labels - rows * rowGap;
	const height = free / (rows * (1 + floorShare) - lines.length * floorShare);
	const doorWidth = Math.max(1, Math.min(height / doorAspect, 0.86 * column, column - 2.4));
	return { lines, column, doorWidth, worth: worthOf(doorWidth, lines.length, unevenness) };
}

/** Large doors first; but a long line shows time better than many, and even lines look better. */
function worthOf(doorWidth: number, lines: number, unevenness: number): number {
	return doorWidth * (1 - 0.07 * (lines - 1) - 0.01 * unevenness);
}
