import { door, type DoorLeaf } from '../door/door';
import type { Amount, PowerMark } from './state';

/** The parts of a body’s door that are its own, in door units. */
export const parts = {
	/** An arch instead of a lintel: a body of the state’s own. */
	arch: `M0 ${String(door.height)}V22A22 22 0 0 1 ${String(door.width)} 22V${String(door.height)}Z`,
	lowerHalf: { y: 48, width: door.width, height: door.height - 48 },
	slot: { x: 9, y: 57, width: 26, height: 9 },
	notice: { x: 12, y: 12, width: 20, height: 20 }
} as const;

interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What stays open of a dark rectangle that is dark by half; `edge` is the weight of its outline. */
export function openHalf({ x, y, width, height }: Rectangle, edge: number): Rectangle {
	return {
		x: x + width / 2,
		y: y + edge,
		width: width / 2 - edge,
		height: height - 2 * edge
	};
}

/** How the leaf of a body’s door looks below what is drawn on it: half a dark one is drawn on a plain one. */
export function doorLeafOf(leaf: PowerMark['leaf']): DoorLeaf {
	const leaves: Record<Amount | 'hatched', DoorLeaf> = {
		whole: 'dark',
		half: 'plain',
		hatched: 'hatched'
	};
	return leaf === null ? 'plain' : leaves[leaf];
}

/** Whether a part of a door lies on a dark leaf, or on the dark half of one. */
export function isOnDark(leaf: PowerMark['leaf'], part: 'slot' | 'notice'): boolean {
	return leaf === 'whole' || (leaf === 'half' && part === 'slot');
}
