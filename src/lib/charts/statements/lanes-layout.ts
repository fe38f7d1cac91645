import { setNote, type PlacedNote } from '../note-placing';
import { blockBox, blockSize, type BlockPlace, type TextLine } from '../text-block';
import { placeMark, type Frame } from './frame';
import { markBox, type Arranged, type PlacedStatement } from './placed';
import type { LanesSeries } from './state';
import { strong } from './words';
import { yearsOver } from './years-over';

/** How high a lane must be for years to stand over its marks, px. */
const highEnoughForYears = 56;

/** Over the first lane and under the last, px. */
const margin = 4;

/** Every state with a lane of its own; its name stands before its first mark, or after its last. */
export function lanesLayout({ lanes }: LanesSeries, frame: Frame): Arranged {
	const pitch = (frame.axisY - 2 * margin) / lanes.length;
	const placed = lanes.map(({ party, marks: statements }, index) => {
		const y = margin + (index + 0.5) * pitch;
		const marks = statements.map((mark) =>
			placeMark(mark, { x: frame.x(mark.date), y, radius: frame.raisedRadius })
		);
		return { party, y, statements, marks };
	});
	return {
		marks: placed.flatMap(({ marks }) => marks),
		rules: placed.map(({ party, y }) => ({
			key: party,
			x1: frame.left,
			x2: frame.right,
			y1: y,
			y2: y,
			kind: 'hairline'
		})),
		figures: [],
		notes: placed.flatMap(({ party, y, statements, marks }) => [
			...nameOf(party, y, marks, frame),
			...(pitch < highEnoughForYears ? [] : yearsOver(marks, statements, frame.size.width))
		])
	};
}

function nameOf(
	party: string,
	y: number,
	marks: readonly PlacedStatement[],
	frame: Frame
): PlacedNote[] {
	const [first, last] = [marks[0], marks.at(-1)];
	if (!first || !last) return [];
	const lines: TextLine[] = [
		strong(party, frame.text, first.colour === 'russia' ? 'label russia' : 'label')
	];
	const size = blockSize(lines);
	const top = y - size.height / 2;
	const before: BlockPlace = { x: markBox(first).left - frame.gap, top, anchor: 'end' };
	const after: BlockPlace = { x: markBox(last).right + frame.gap, top, anchor: 'start' };
	const place = blockBox(before, size).left >= 0 ? before : after;
	return [setNote(party, lines, place)];
}
