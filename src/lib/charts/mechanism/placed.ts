import type { Box } from '../box';
import type { PlacedNote } from '../note-placing';
import type { PlacedBlock } from '../text-block';
import type { RuleId } from './data.server';
import type { Shape } from './shapes';
import type { NotName, StationName } from './state';

/** Where something stands, px, how large, and how strong. */
export interface Placing {
	x: number;
	y: number;
	scale: number;
	opacity: number;
}

/** A station: its plan with the top left corner at its place. */
export interface PlacedStation extends Placing {
	name: StationName;
	id: RuleId;
	shapes: Shape[];
}

/** A piece of the path, stretched downwards by `stretch`. */
export interface PlacedLeg extends Placing {
	key: string;
	path: string;
	stretch: number;
}

/** Whoever walks the path, by the middle. */
export interface PlacedActor extends Placing {
	id: RuleId;
}

/** What the path does not reach: a ring, and a track that stops before it. */
export interface PlacedNot extends Placing {
	name: NotName;
	id: RuleId;
}

/** The name of a station, which keeps its element while its place changes. */
export interface PlacedName extends PlacedBlock {
	name: StationName;
	opacity: number;
}

/** Everything in the picture, px. What has a place within the world moves and shrinks with it. */
export interface MechanismLayout {
	world: { x: number; y: number; scale: number };
	/** Radius of the Committee’s disc and of the rings, px. */
	radius: number;
	stations: PlacedStation[];
	legs: PlacedLeg[];
	/** The stops of a path that passes beside its stations. */
	stops: (Placing & { name: StationName })[];
	committee: PlacedActor;
	government: PlacedActor;
	/** The report by its middle; `scale` is px to its unit. */
	report: PlacedActor & { open: boolean };
	not: PlacedNot[];
	names: PlacedName[];
	notes: PlacedNote[];
}

/** What the world’s contents cover on the page, px. */
export function onPage({ x, y, scale }: MechanismLayout['world'], box: Box): Box {
	return {
		left: x + box.left * scale,
		right: x + box.right * scale,
		top: y + box.top * scale,
		bottom: y + box.bottom * scale
	};
}

/** How strong whatever is not spoken of is drawn. */
export const faint = 0.28;
