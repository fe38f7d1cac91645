import { bisector, cross, range, sum } from 'd3';
import { yearOf } from '$lib/record/partial-date';
import type { Size } from '../size';
import { doorAspect, floorShare } from './placed';
import type { Days } from './visit-dates';
import { rowGap, yearRoom } from './year-lines';

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

/** Some years on one line, and the most doors that stand in one of them. */
interface YearRow {
	first: number;
	last: number;
	rows: number;
}

/** Room for labels above the first line and above each of the others, px. */
interface Headroom {
	over: number;
	between: number;
}

/** A way to break the years into lines, like words, and how large the doors can then be, px. */
export interface YearBreak {
	lines: YearRow[];
	headroom: Headroom;
	column: number;
	doorWidth: number;
	/** The larger the better, in px of door width. */
	worth: number;
}

/** Columns for the doors that stand apart, with the gap before them. */
const apartColumns = 1.7;

const mostLines = 3;

/** Room for labels above a line to try, px: none, one line of type, two. */
const headrooms = [2, 17, 33] as const;
const leastHeadroom: Headroom = { over: headrooms[0], between: headrooms[0] };

/** What to try after the least, for a single line and for several; the most comes first. */
const headroomsOfOne = moreHeadroom([leastHeadroom.between]);
const headroomsOfMany = moreHeadroom(headrooms);

function moreHeadroom(betweens: readonly number[]): Headroom[] {
	return cross(headrooms, betweens, (over, between) => ({ over, between }))
		.slice(1)
		.reverse();
}

/** A way whose turn has not come. */
interface WaitingBreak {
	shape: Shape;
	way: YearBreak;
	/** What the same lines can be tried with after it. */
	more: readonly Headroom[];
}

const byWorth = bisector(({ way }: WaitingBreak) => -way.worth);

/**
 * The ways to break the years, best first. Doors are the smaller the more room is left for labels, so
 * a way with more of it joins the others only once the same with the least of it has had its turn.
 */
export function* waysToBreak(
	demand: YearDemand,
	size: Size
): Generator<YearBreak, void, undefined> {
	const { first, last } = demand.years;
	const stacks = range(first, last + 1).map((year) => demand.doorsIn.get(year) ?? 0);
	const waiting = startsOf(breakableYears(demand), mostLines - 1)
		.map((starts): WaitingBreak => {
			const lines = yearRows(demand, stacks, starts);
			const shape = shapeOf(lines, demand.apart > 0);
			const more = starts.length > 0 ? headroomsOfMany : headroomsOfOne;
			return { shape, way: fit(lines, shape, leastHeadroom, size), more };
		})
		.sort((a, b) => b.way.worth - a.way.worth);
	for (let best = waiting.shift(); best; best = waiting.shift()) {
		const { shape, way, more } = best;
		yield way;
		for (const headroom of more) {
			const other = { shape, way: fit(way.lines, shape, headroom, size), more: [] };
			waiting.splice(byWorth.left(waiting, -other.way.worth), 0, other);
		}
	}
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

/** The years a further line can begin with: none that parts what must not be broken. */
function breakableYears({ years, unbroken }: YearDemand): number[] {
	const stretches = unbroken.map(({ from, to }) => ({ from: yearOf(from), to: yearOf(to) }));
	return range(years.first + 1, years.last + 1).filter(
		(year) => !stretches.some(({ from, to }) => from < year && year <= to)
	);
}

function yearRows(
	{ years, apart }: YearDemand,
	/** Doors in each of the years, in order. */
	stacks: readonly number[],
	starts: readonly number[]
): YearRow[] {
	const firsts = [years.first, ...starts];
	return firsts.map((first, index) => {
		const last = (firsts[index + 1] ?? years.last + 1) - 1;
		const here = stacks.slice(first - years.first, last + 1 - years.first);
		return { first, last, rows: Math.max(1, index === 0 ? apart : 0, ...here) };
	});
}

/** What a way to break the years asks of the room, whatever is left free for labels. */
interface Shape {
	lines: number;
	/** Doors on top of one another, over all lines. */
	rows: number;
	columns: number;
	/** How many columns the shortest line is behind the longest. */
	unevenness: number;
}

function shapeOf(lines: readonly YearRow[], hasApart: boolean): Shape {
	const lengths = lines.map(
		({ first, last }, index) => last + 1 - first + (index === 0 && hasApart ? apartColumns : 0)
	);
	const columns = Math.max(...lengths);
	return {
		lines: lines.length,
		rows: sum(lines, ({ rows }) => rows),
		columns,
		unevenness: columns - Math.min(...lengths)
	};
}

function fit(rows: YearRow[], shape: Shape, headroom: Headroom, size: Size): YearBreak {
	const column = size.width / shape.columns;
	const labels = headroom.over + (shape.lines - 1) * headroom.between + shape.lines * yearRoom;
	const free = size.height - labels - shape.rows * rowGap;
	const height = free / (shape.rows * (1 + floorShare) - shape.lines * floorShare);
	const doorWidth = Math.max(1, Math.min(height / doorAspect, 0.86 * column, column - 2.4));
	return { lines: rows, headroom, column, doorWidth, worth: worthOf(doorWidth, shape) };
}

/** Large doors first; but a long line shows time better than many, and even lines look better. */
function worthOf(doorWidth: number, { lines, unevenness }: Shape): number {
	return doorWidth * (1 - 0.07 * (lines - 1) - 0.01 * unevenness);
}
