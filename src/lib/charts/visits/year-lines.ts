import { range, sum } from 'd3';
import type { Size } from '../size';
import { timeScale } from '../time-scale';
import { doorAspect, floorShare, type PlacedTick } from './placed';
import type { YearBreak } from './year-breaks';

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

/**
 * Years under a line, as many as have room.
 *
 * @param width Of the chart, px; no year reaches beyond it.
 */
export function placeYears(
	{ first, last, floor }: Pick<YearLine, 'first' | 'last' | 'floor'>,
	column: number,
	width: number
): PlacedTick[] {
	return range(first, last + 1, tickEvery(column)).map((year) => {
		const middle = (year - first + 0.5) * column;
		const x = Math.min(width - halfTick, Math.max(halfTick, middle));
		return { key: String(year), text: String(year), x, y: tickBaseline(floor) };
	});
}

/** The baseline of what is written under a line, px. */
export function tickBaseline(floor: number): number {
	return floor + yearRoom - 3.5;
}

/** Every how many years one can be written under a line without touching the next. */
function tickEvery(column: number): number {
	return Math.ceil((2 * halfTick + 4 + Math.max(0, halfTick - column / 2)) / column);
}

/** Between a door and the one above it, for the dotted line of an estimate, px. */
export const rowGap = 5.5;

/** Gives the lines their places. What room is left over goes above them. */
export function placeLines(
	{ lines, headroom, column, doorWidth }: YearBreak,
	size: Size
): YearLines {
	const height = doorWidth * doorAspect;
	const pitch = height * (1 + floorShare) + rowGap;
	const heights = lines.map(
		({ rows }, index) =>
			(index === 0 ? headroom.over : headroom.between) +
			rows * pitch -
			height * floorShare +
			yearRoom
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
): (moment: Date) => number {
	return timeScale(
		[new Date(Date.UTC(first, 0)), new Date(Date.UTC(last + 1, 0))],
		[0, (last + 1 - first) * column]
	);
}
