import type { FollowedTieId } from '$lib/record/tie-groups';
import type { Box } from '../box';
import type { PlacedNote } from '../note-placing';
import type { StretchKind } from './span';
import type { Upright } from './state';

/** A stretch of a lane; what lies outside the time drawn has no width and waits at the edge. */
export interface PlacedStretch {
	kind: StretchKind;
	x: number;
	width: number;
}

/** A tie in its lane; `y` is the middle of its bar, px. */
export interface PlacedLane {
	id: FollowedTieId;
	y: number;
	/** Height of a full bar, and how far the mark of an act reaches beyond it. */
	bar: number;
	reach: number;
	opacity: number;
	stretches: PlacedStretch[];
	/** Where an act of Russia's own crosses the bar. */
	act: { x: number; opacity: number } | null;
}

/** A day across all lanes. */
export interface PlacedUpright {
	key: Upright['key'];
	x: number;
	opacity: number;
}

/** The seat on the Committee: filled, in the course of a month emptied, empty. */
export interface PlacedSeat {
	y: number;
	bar: number;
	from: number;
	/** From here to `empty` lies the month in which the seat fell empty. */
	emptying: number;
	empty: number;
	to: number;
}

/** A mark on the axis. */
export interface PlacedTick {
	text: string;
	x: number;
	/** Where the words stand; the mark is at `x`. */
	textX: number;
	box: Box;
}

/** Everything the ties chart draws, in px. */
export interface TiesLayout {
	/** The line of time, and from where to where uprights stand. */
	axis: { y: number; from: number; to: number; top: number };
	ticks: PlacedTick[];
	lanes: PlacedLane[];
	uprights: PlacedUpright[];
	seat: PlacedSeat | null;
	/** Between groups of lanes. */
	rules: number[];
	/** The names of lanes and groups, which move with them. */
	names: PlacedNote[];
	/** What is said in this view only. */
	notes: PlacedNote[];
}

/** What a lane's bars and marks cover. */
export function laneInk({ y, bar, reach, stretches, act }: PlacedLane): Box[] {
	const drawn = stretches
		.filter(({ width }) => width > 0)
		.map(({ x, width }) => ({ left: x, right: x + width, top: y - bar / 2, bottom: y + bar / 2 }));
	if (!act || act.opacity === 0) return drawn;
	const half = bar / 2 + reach;
	return [...drawn, { left: act.x - 1.5, right: act.x + 1.5, top: y - half, bottom: y + half }];
}
