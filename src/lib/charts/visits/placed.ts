import { door } from '../door/door';
import type { Box } from '../box';
import type { PlacedNote } from '../note-placing';
import type { DoorMark } from './state';

/** A door with its place: the top left corner of the doorway in px, and px to the door unit. */
export interface PlacedDoor extends DoorMark {
	x: number;
	y: number;
	scale: number;
}

/** The time in which a visit can lie, as a dotted line with an end mark at either end. */
export interface PlacedSpan {
	key: string;
	from: number;
	to: number;
	y: number;
	/** Half the height of the end marks, px. */
	reach: number;
	emphasised: boolean;
}

/** A year, or whatever else stands under an axis. */
export interface PlacedTick {
	key: string;
	text: string;
	x: number;
	y: number;
}

/** Many equal cells in one shape. */
export interface PlacedCells {
	key: 'visits' | 'reports';
	path: string;
	strokeWidth: number;
}

/** A big figure. */
export interface PlacedFigure {
	key: string;
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle';
	box: Box;
}

/** Everything in the picture, in px. */
export interface VisitsLayout {
	/** Every visit once, in the order of ids, so that each keeps its element. */
	doors: PlacedDoor[];
	axes: { key: string; x1: number; x2: number; y: number }[];
	ticks: PlacedTick[];
	spans: PlacedSpan[];
	/** The stretch of time without any visit. */
	empty: Box | null;
	cells: PlacedCells[];
	figures: PlacedFigure[];
	notes: PlacedNote[];
}

/** A picture with nothing in it yet. */
export const emptyLayout: VisitsLayout = {
	doors: [],
	axes: [],
	ticks: [],
	spans: [],
	empty: null,
	cells: [],
	figures: [],
	notes: []
};

/** Height of a door for each px of its width. */
export const doorAspect = door.height / door.width;

/** The floor before a door, for each px of the door's height. */
export const floorShare = door.floor / door.height;

/** A door of the given width (px) with its doorway's top left corner at a place. */
export function placeDoor(mark: DoorMark, x: number, y: number, width: number): PlacedDoor {
	const { id, leaf, swings, open, emphasised } = mark;
	return { id, leaf, swings, open, emphasised, x, y, scale: width / door.width };
}

/** What a door covers, the light before it included when it is open. */
export function doorBox({ x, y, scale, open }: PlacedDoor): Box {
	return {
		left: x,
		right: x + door.width * scale,
		top: y,
		bottom: y + (door.height + (open ? door.floor : 0)) * scale
	};
}
