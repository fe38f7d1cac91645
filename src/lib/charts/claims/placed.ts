import { grow, type Box } from '../box';
import type { PlacedNote } from '../note-placing';
import type { ClaimMark } from './state';
import type { Verdict } from './data.server';

/** A square with its place: its top left corner and its side, px. */
export interface PlacedClaim extends ClaimMark {
	x: number;
	y: number;
	side: number;
}

/** A straight line, px. */
export interface PlacedLine {
	key: string;
	x1: number;
	x2: number;
	y1: number;
	y2: number;
}

/** Part of the line of time: Russia bound for certain, or perhaps. */
interface PlacedStretch {
	key: 'bound' | 'not-known';
	box: Box;
}

/** A number of people as an area; all areas of a picture are to one scale. */
export interface PlacedArea {
	key: 'detained' | 'died' | 'interviewed' | 'described';
	box: Box;
}

/** Everything in the picture, in px. */
export interface ClaimsLayout {
	/** Every claim once, in the order of ids, so that each keeps its element. */
	marks: PlacedClaim[];
	notes: PlacedNote[];
	lines: PlacedLine[];
	stretches: PlacedStretch[];
	areas: PlacedArea[];
	/** Round the chosen claim. */
	ring: Box | null;
}

/** A picture with nothing in it yet. */
export const emptyLayout: ClaimsLayout = {
	marks: [],
	notes: [],
	lines: [],
	stretches: [],
	areas: [],
	ring: null
};

/** What a square covers. */
export function claimBox({ x, y, side }: PlacedClaim): Box {
	return { left: x, right: x + side, top: y, bottom: y + side };
}

/** The claim whose square a point is in, or next to; null when there is none. */
export function claimAt({ marks }: ClaimsLayout, point: { x: number; y: number }): string | null {
	const { x, y } = point;
	const isNear = ({ left, right, top, bottom }: Box) =>
		x >= left && x <= right && y >= top && y <= bottom;
	return marks.find((mark) => isNear(grow(claimBox(mark), 3, 3)))?.id ?? null;
}

/** Side of a square in its own units; `squarePaths` is drawn in them. */
export const unitSide = 20;

/**
 * The four kinds of square, told apart by shape and not by colour alone. Each is one path; what is
 * inside of two of its outlines (even-odd) is left open.
 */
export const squarePaths: Readonly<Record<Verdict, string>> = {
	supported: 'M.75.75h18.5v18.5H.75z',
	imprecise: 'M0 0h20v20H0zM1.6 1.6v14.9L16.5 1.6z',
	contradicted:
		'M0 0h20v20H0zM10 7.7l4.4-4.4 2.3 2.3-4.4 4.4 4.4 4.4-2.3 2.3-4.4-4.4-4.4 4.4-2.3-2.3 4.4-4.4-4.4-4.4 2.3-2.3z',
	unverified: 'M.75.75h18.5v18.5H.75z'
};
