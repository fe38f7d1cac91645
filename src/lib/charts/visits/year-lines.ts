import { max, range, scaleUtc, sum } from 'd3';
import { dayToDate, type Day } from '$lib/record/partial-date';
import type { Size } from '../size';
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

/** One line of years with its place, px. */
export interface YearLine {
	first: number;
	last: number;
	/** Doors in its tallest stack. */
	rows: number;
	/** The top of the topmost door of a full stack. */
	top: number;
	/** Where the doors of the lowest row stand. */
	floor: number;
}

/** The years of a chart broken into lines like words, and the size of a door on them, px. */
export interface YearLines {
	lines: YearLine[];
	column: number;
	doorWidth: number;
	/** From the foot of a door to the foot of the door above it. */
	pitch: number;
}

/** Room under a line for its years, px. */
export const yearRoom = 17;

/** Between a door and the one above it, for the dotted line of an estimate, px. */
export const rowGap = 5.5;

/** Columns for the doors that stand apart, with the gap before them. */
const apartColumns = 1.7;

const mostLines = 3;

/**
 * Breaks the years into as many lines as let the doors be largest in the room, with `headroom` px
 * free above each line. What room is left over goes above the lines too.
 */
export function breakIntoLines(demand: YearDemand, size: Size, headroom: number): YearLines {
	const { first, last } = demand.years;
	const breaks = breaksOf(range(first + 1, last + 1), mostLines - 1).filter((starts) =>
		demand.unbroken.every((days) => lineOf(starts, days.from) === lineOf(starts, days.to))
	);
	const choices = breaks.map((starts) => fit(demand, starts, size, headroom));
	const best = choices.reduce((best, choice) => (isBetter(choice, best) ? choice : best));
	return place(best, size, headroom);
}

/** The place of a moment on a line, px from the left. */
export function placeOnLine({ first, last }: YearLine, column: number): (day: Day) => number {
	const scale = scaleUtc()
		.domain([Date.UTC(first, 0), Date.UTC(last + 1, 0)])
		.range([0, (last + 1 - first) * column]);
	return (day) => scale(dayToDate(day));
}

interface Fit {
	lines: { first: number; last: number; rows: number }[];
	column: number;
	doorWidth: number;
}

/** All ways to choose at most `most` first years of further lines. */
function breaksOf(years: readonly number[], most: number): number[][] {
	if (most === 0) return [[]];
	const fewer = breaksOf(years, most - 1);
	const longest = fewer.filter((starts) => starts.length === most - 1);
	const more = longest.flatMap((starts) =>
		years.filter((year) => year > (starts.at(-1) ?? 0)).map((year) => [...starts, year])
	);
	return [...fewer, ...more];
}

function lineOf(starts: readonly number[], day: Day): number {
	return starts.filter((start) => start <= Number(day.slice(0, 4))).length;
}

function fit(demand: YearDemand, starts: readonly number[], size: Size, headroom: number): Fit {
	const firsts = [demand.years.first, ...starts];
	const lines = firsts.map((first, index) => {
		const last = (firsts[index + 1] ?? demand.years.last + 1) - 1;
		const stacked = max(range(first, last + 1), (year) => demand.doorsIn.get(year) ?? 0) ?? 0;
		return { first, last, rows: Math.max(1, stacked, index === 0 ? demand.apart : 0) };
	});
	const columns =
		max(lines, ({ first, last }, index) => {
			return last + 1 - first + (index === 0 && demand.apart > 0 ? apartColumns : 0);
		}) ?? 1;
	const column = size.width / columns;
	const rows = sum(lines, (line) => line.rows);
	const free = size.height - lines.length * (headroom + yearRoom) - rows * rowGap;
	const height = free / (rows * (1 + floorShare) - lines.length * floorShare);
	const doorWidth = Math.max(1, Math.min(height / doorAspect, 0.86 * column, column - 2.4));
	return { lines, column, doorWidth };
}

/** Larger doors first; of two that are as good as equal, the one with lines of more equal length. */
function isBetter(a: Fit, b: Fit): boolean {
	if (Math.abs(worth(a) - worth(b)) > 0.5) return worth(a) > worth(b);
	return longest(a) < longest(b);
}

/** The size of the doors, less what each further line costs: a long line shows time better. */
function worth({ lines, doorWidth }: Fit): number {
	return doorWidth * (1 - 0.1 * (lines.length - 1));
}

function longest({ lines }: Fit): number {
	return max(lines, ({ first, last }) => last - first) ?? 0;
}

function place({ lines, column, doorWidth }: Fit, size: Size, headroom: number): YearLines {
	const height = doorWidth * doorAspect;
	const pitch = height * (1 + floorShare) + rowGap;
	const heights = lines.map(({ rows }) => rows * pitch - height * floorShare + yearRoom);
	const left = size.height - sum(heights) - lines.length * headroom;
	const above = headroom + Math.max(0, left) / lines.length;
	let y = 0;
	return {
		lines: lines.map((line, index) => {
			y += above + (heights[index] ?? 0);
			const floor = y - yearRoom;
			return { ...line, floor, top: floor - (line.rows - 1) * pitch - height };
		}),
		column,
		doorWidth,
		pitch
	};
}
