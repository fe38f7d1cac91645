import { range, sum } from 'd3';
import type { PlacedClaim } from './placed';
import type { ClaimMark, LineOfClaims } from './state';

/** Squares in rows: how many go into one, and from one to the next, px. */
export interface Grid {
	across: number;
	pitch: number;
}

/** The largest squares there may be, px from one to the next. */
const largestPitch = 46;

/** The share of the pitch that a square takes. */
const share = 0.82;

/** How many rows some squares fill. */
export function rowsOf(count: number, { across }: Grid): number {
	return Math.ceil(count / across);
}

/**
 * The largest squares with which groups of these sizes fit into the room, px; a group takes at least
 * `least` px of height.
 */
export function largestGrid(
	counts: readonly number[],
	{ width, height }: { width: number; height: number },
	least: number
): Grid {
	const fewest = Math.floor(width / largestPitch);
	const grids = range(fewest, 75).map((across) => ({
		across,
		pitch: Math.min(largestPitch, width / across)
	}));
	const heightOf = (grid: Grid) =>
		sum(counts, (count) => Math.max(least, rowsOf(count, grid) * grid.pitch));
	const last: Grid = { across: 74, pitch: width / 74 };
	return grids.find((grid) => heightOf(grid) <= height) ?? last;
}

/** Squares row by row from a top left corner, px. */
export function placeRows(
	marks: readonly ClaimMark[],
	{ left, top }: { left: number; top: number },
	{ across, pitch }: Grid
): PlacedClaim[] {
	return marks.map((mark, index) => ({
		...mark,
		x: left + (index % across) * pitch,
		y: top + Math.floor(index / across) * pitch,
		side: pitch * share
	}));
}

/** The line of the claims that a view is not about: its squares, and its height, px. */
export interface PlacedRest {
	marks: PlacedClaim[];
	height: number;
}

/** Small squares at the foot of a picture, in one row where two would be larger than need be. */
export function placeLine(
	{ places }: LineOfClaims,
	size: { width: number; height: number }
): PlacedRest {
	const rows = size.width / places.length >= 8 && size.height < 440 ? 1 : 2;
	const across = Math.ceil(places.length / rows);
	const pitch = Math.min(20, size.width / across);
	const top = size.height - rows * pitch;
	const marks = places.flatMap((mark, index) => {
		if (!mark) return [];
		const x = (index % across) * pitch;
		const y = top + Math.floor(index / across) * pitch;
		return [{ ...mark, x, y, side: pitch * share }];
	});
	return { marks, height: rows * pitch };
}
