import type { Box } from '../box';
import type { PlacedNote } from '../note-placing';
import type { PlacedBlock } from '../text-block';
import type { RuleId } from './data.server';
import { governmentSide } from './scene';
import type { Shape } from './shapes';
import { sheet } from './sheet';
import type { NotName, StationName } from './state';

/** Where something stands, px, how large, and how strong. */
export interface Placing {
	x: number;
	y: number;
	scale: number;
	opacity: number;
}

/** A station: its plan with the top left corner at its place. */
interface PlacedStation extends Placing {
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
interface PlacedActor extends Placing {
	id: RuleId;
}

/** What the path does not reach: a ring, and a track that stops before it. */
interface PlacedNot extends Placing {
	name: NotName;
	id: RuleId;
}

/** The name of a station, which keeps its element while its place changes. */
export interface PlacedName extends PlacedBlock {
	name: StationName;
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

/** How strong whatever is not spoken of is drawn. */
export const faint = 0.28;

/** What the actors that are drawn in full cover within the world, px; words keep clear of it. */
export function actorBoxes({
	committee,
	government,
	report,
	radius
}: Pick<MechanismLayout, 'committee' | 'government' | 'report' | 'radius'>): Box[] {
	const side = governmentSide(radius);
	return [
		...(committee.opacity === 1 ? [around(committee, 2 * radius, 2 * radius)] : []),
		...(government.opacity === 1 ? [around(government, side, side)] : []),
		...(report.opacity === 1 ? [around(report, sheet.width, sheet.height)] : [])
	];
}

function around({ x, y, scale }: Placing, width: number, height: number): Box {
	const half = { width: (width * scale) / 2, height: (height * scale) / 2 };
	return {
		left: x - half.width,
		right: x + half.width,
		top: y - half.height,
		bottom: y + half.height
	};
}
