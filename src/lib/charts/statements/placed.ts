import type { Box } from '../box';
import type { PlacedNote } from '../note-placing';
import type { PlacedFigure } from '../visits/placed';
import type { StatementMark } from './state';

/** Radius of a disc, and from the middle of a diamond to its corners, at a scale of 1, px. */
export const shapes = { disc: 10, diamond: 13 };

/** A mark with its middle, px, its scale, and how far down its stem goes, px. */
export interface PlacedStatement {
	id: string;
	shape: StatementMark['shape'];
	colour: 'russia' | 'party';
	x: number;
	y: number;
	scale: number;
	stem: number;
	emphasised: boolean;
}

/** A thin line, px. */
export interface PlacedRule {
	key: string;
	x1: number;
	x2: number;
	y1: number;
	y2: number;
	kind: 'hairline' | 'leader';
}

/** Everything in the picture, in px. */
export interface StatementsLayout {
	/** Every statement once, in the order of the record, so that each keeps its element. */
	marks: PlacedStatement[];
	axis: { x1: number; x2: number; y: number };
	ticks: { text: string; x: number; y: number }[];
	rules: PlacedRule[];
	figures: PlacedFigure[];
	notes: PlacedNote[];
}

/** What an arrangement adds to the axis. */
export type Arranged = Pick<StatementsLayout, 'marks' | 'rules' | 'figures' | 'notes'>;

/** What a mark covers, without its stem. */
export function markBox({ shape, x, y, scale }: PlacedStatement): Box {
	const reach = shapes[shape] * scale;
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
