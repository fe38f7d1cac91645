import type { TextAnchor } from '../text-block';
import type { Point, Shape } from './shapes';

/** What is said inside a scene while the view speaks of it. */
export type NoteName =
	| 'country'
	| 'place'
	| 'committee'
	| 'government'
	| 'prison'
	| 'police-cell'
	| 'hospital'
	| 'camp'
	| 'in-private'
	| 'person-held'
	| 'others-outside'
	| 'confidential'
	| 'state-asks'
	| 'majority';

/** Words with their place in a scene: an edge or the middle of their block, and the room for a line. */
interface SceneNote {
	name: NoteName;
	x: number;
	y: number;
	anchor: TextAnchor;
	edge: 'top' | 'middle' | 'bottom';
	width: number;
}

/** The room of a scene and the measures of what is in it, px. */
export interface Stage {
	width: number;
	height: number;
	/** Of the Committee’s disc. */
	radius: number;
	/** Size of the type, and the height of a line of it. */
	type: number;
	line: number;
	/** Whether the way goes on to the next scene; in the narrow design each stands by itself. */
	joined: boolean;
}

/** Where somebody or something stands in a scene, by its middle, px. */
interface Spots {
	committee?: Point;
	government?: Point;
	report?: Point;
}

/** One station as a plan seen from above, px from its own top left corner. */
export interface Scene {
	shapes: Shape[];
	/** The Committee’s way through it, as the data of a path. */
	way: string;
	spots: Spots;
	/** How high a report stands here, px. */
	reportHeight: number;
	notes: SceneNote[];
	/** The right edge of what it draws, px; the words of the path’s ends stand beyond it. */
	end: number;
}

/** Half the width of a gap in a wall, px. */
export const halfGap = 11;

/** The side of the government’s square, for a disc of this radius, px. */
export function governmentSide(radius: number): number {
	return radius * 1.8;
}
