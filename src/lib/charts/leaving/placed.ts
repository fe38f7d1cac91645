import type { Day } from '$lib/record/partial-date';
import type { Box } from '../box';
import type { PlacedNote } from '../note-placing';
import type { LeavingId } from './data.server';
import type { Actor } from './state';

/** An event's mark where it is drawn; `x` and `y` are its middle, px. */
export interface PlacedMark {
	id: LeavingId;
	actor: Actor;
	x: number;
	y: number;
	scale: number;
	opacity: number;
	/** What it covers. */
	box: Box;
}

/** A straight line that is level or upright and keeps its element: from (x, y) so far along. */
export interface PlacedLine {
	key: string;
	x: number;
	y: number;
	/** Px to the right, or down. */
	length: number;
	opacity: number;
}

/** An axis of time: a level line with small strokes down and words under it. */
export interface PlacedAxis {
	y: number;
	from: number;
	to: number;
	/** Path of the strokes. */
	strokes: string;
	/** Days at which a hairline stands over the axis, px. */
	grid: number[];
	ticks: { x: number; y: number; text: string }[];
}

/** Days of receipt on the upper axis and the day they lead to on the lower one. */
export interface PlacedLink {
	key: Day;
	/** The receipts from `from` to `to` on the upper axis. */
	from: number;
	to: number;
	end: number;
	tone: 'out' | 'bound';
	/** Too thin to be seen by its surface alone. */
	isThin: boolean;
	opacity: number;
}

/** The two axes of the clock and what stands between them, px. */
export interface PlacedClock {
	upper: number;
	lower: number;
	links: PlacedLink[];
	/** The day of the record, as a line across both axes. */
	asOf: { x: number; y1: number; y2: number } | null;
	/** The day chosen by the reader, and what it leads to. */
	chosen: { from: number; to: number } | null;
	/** Where days of receipt can be pointed at: from x `from`, which is `day`, so many px a day. */
	pointing: { day: Day; from: number; perDay: number };
}

/** Everything the leaving chart draws, in px. */
export interface LeavingLayout {
	axis: PlacedAxis;
	/** The steps down from act to act. */
	treads: PlacedLine[];
	risers: PlacedLine[];
	/** From what was said down to its day. */
	poles: PlacedLine[];
	marks: PlacedMark[];
	/** Days on which the notice can have been received; it goes on beyond the picture. */
	strip: Box | null;
	clock: PlacedClock | null;
	notes: PlacedNote[];
	radius: number;
}

/** The mark of a row. Throws an Error when there is none. */
export function markOf(marks: readonly PlacedMark[], id: LeavingId): PlacedMark {
	const mark = marks.find((candidate) => candidate.id === id);
	if (!mark) throw new Error(`the leaving chart has no mark ${id}`);
	return mark;
}

/** What a mark of this radius covers. */
export function boxAround(x: number, y: number, radius: number): Box {
	return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
