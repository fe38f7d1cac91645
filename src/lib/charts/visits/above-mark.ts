import { max } from 'd3';
import { touch, type Box } from '../box';
import { leaderBox, type NotePlace } from '../note-placing';
import { blockSize, type TextLine } from '../text-block';
import { lineHeight } from './lines';

/** Between a mark and the words or the leader above it, px. */
const gap = 3;

/** From one height of a leader to the next, px. */
const step = lineHeight / 3;

/**
 * Places for lines over a mark and no higher than `highest`: right on it, then higher and higher with
 * a leader, written to the right of the leader, to the left of it or across its head. No leader
 * touches what is taken.
 */
export function* placesAbove(
	mark: Box,
	lines: readonly TextLine[],
	highest: number,
	taken: readonly Box[]
): Generator<NotePlace, void, undefined> {
	const { height } = blockSize(lines);
	const middle = (mark.left + mark.right) / 2;
	const foot = mark.top - gap;
	yield { x: mark.left, top: foot - height, anchor: 'start' };
	yield { x: mark.right, top: foot - height, anchor: 'end' };
	yield { x: middle, top: foot - height, anchor: 'middle' };
	const ceiling = leaderCeiling(middle, foot, taken);
	for (let rise = step; foot - rise - height >= highest; rise += step) {
		const top = foot - rise - height;
		const pole = { x1: middle, y1: foot, x2: middle, y2: top + 2 };
		if (pole.y2 >= ceiling) {
			yield { x: middle + 5, top, anchor: 'start', leader: pole };
			yield { x: middle - 5, top, anchor: 'end', leader: pole };
		}
		const stem = { ...pole, y2: top + height + 1 };
		if (stem.y2 < ceiling) return;
		if (rise > 2 * step) yield { x: middle, top, anchor: 'middle', leader: stem };
	}
}

/** How high a leader can reach from its foot before it touches what is taken. */
function leaderCeiling(x: number, foot: number, taken: readonly Box[]): number {
	const above = { ...leaderBox({ x1: x, y1: foot, x2: x, y2: foot }), top: -Infinity };
	const over = taken.filter((box) => touch(above, box));
	return max(over, ({ bottom }) => bottom) ?? -Infinity;
}
