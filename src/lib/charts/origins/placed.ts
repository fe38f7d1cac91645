import type { OriginsId, Treaty } from './data.server';
import type { Role } from './state';
import type { Box } from '../box';
import type { PlacedNote } from '../note-placing';

/** A day is a point of ink; a month or a year is a stretch as long as itself, with soft ends. */
export type MarkShape =
	| { kind: 'day'; radius: number }
	| { kind: 'span'; width: number; height: number; softness: number };

/** A mark where it is drawn; `x` and `y` are the middle of its shape, px. */
export interface PlacedMark {
	id: OriginsId;
	treaty: Treaty;
	role: Role;
	x: number;
	y: number;
	scale: number;
	opacity: number;
	shape: MarkShape;
	/** What the shape covers. */
	box: Box;
}

/** The way from the event before to this one: a tread along from `from` to `to`, then a riser up by `rise`. */
export interface PlacedLink {
	id: OriginsId;
	treaty: Treaty;
	from: number;
	to: number;
	/** Height of the tread; the riser ends at `y - rise`. */
	y: number;
	rise: number;
	opacity: number;
}

/** An upright line, px. */
export interface Upright {
	x: number;
	y1: number;
	y2: number;
	opacity: number;
}

/** Everything the origins chart draws, in px. */
export interface OriginsLayout {
	axis: { y: number; from: number; to: number; yearEdges: number[]; top: number };
	/** Each stands under the middle of its year. */
	years: { x: number; y: number; text: string }[];
	links: PlacedLink[];
	marks: PlacedMark[];
	coincidence: Upright;
	/** The years of waiting, laid along the axis; up to `firm` its beginning is not known exactly. */
	wait: { from: number; firm: number; to: number; y: number; opacity: number; drop: Upright };
	notes: PlacedNote[];
}

/** The mark of a row. Throws an Error when there is none. */
export function markOf(marks: readonly PlacedMark[], id: OriginsId): PlacedMark {
	const mark = marks.find((candidate) => candidate.id === id);
	if (!mark) throw new Error(`the origins chart has no mark ${id}`);
	return mark;
}
