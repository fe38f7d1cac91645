/** How the leaf of a door looks; `dashed` is hatched too, and has no knob. What it means is the chart’s to say. */
export type DoorLeaf = 'dark' | 'plain' | 'hatched' | 'dashed';

/** A point in door units. */
export type Point = readonly [x: number, y: number];

/**
 * The door's own measures, in door units: the doorway, and the strip of floor below it that light
 * falls on. Everything drawn stays inside `width` × `height + floor`, open or closed.
 */
export const door = { width: 44, height: 80, floor: 10 } as const;

/** How much of its width an open leaf shows: it swings into the lit room, hinged on the left. */
export const ajar = 0.34;

/** The free edge of the open leaf is farther away, so it is shorter by this much, at the top and at the bottom. */
const recede = { top: 8, bottom: 10 } as const;

/** The light on the floor in front of an open door. */
export const floorLight: readonly Point[] = [
	[ajar * door.width, door.height],
	[door.width, door.height],
	[0.9 * door.width, door.height + door.floor],
	[0.08 * door.width, door.height + door.floor]
];

/** A little over its edge, so that no line of the leaf shows beside the room it uncovers. */
const over = 1.05;

/** What the receding leaf uncovers of the room above itself, in the units of the closed leaf. */
export const roomAbove: readonly Point[] = [
	[0, 0],
	[over * door.width, 0],
	[over * door.width, over * recede.top]
];

/** What it uncovers below itself, measured from the foot of the door. */
export const roomBelow: readonly Point[] = [
	[0, 0],
	[over * door.width, 0],
	[over * door.width, -over * recede.bottom]
];

/** The visible edges of the open leaf, from hinge to hinge. */
export const leafEdge: readonly Point[] = [
	[0, 0],
	[ajar * door.width, recede.top],
	[ajar * door.width, door.height - recede.bottom],
	[0, door.height]
];

/** Line weights and small parts of a door, in door units. */
export interface DoorDetail {
	stroke: number;
	knob: { x: number; y: number; radius: number };
	/** Dash and gap of a door that is not identified. */
	dash: readonly [dash: number, gap: number];
	/** The diagonals of the hatching: their distance, see `hatching`, and their weight. */
	hatch: { spacing: number; stroke: number };
}

/**
 * The details of a door drawn at `scale` px to the unit: lines keep their weight and the knob stays
 * visible however small the door is.
 */
export function doorDetail(scale: number): DoorDetail {
	const width = door.width * scale;
	const stroke = Math.min(0.09 * width, 1.25 + Math.max(0, width - 60) * 0.008);
	const radius = Math.min(5.5, Math.max(2.6, 1.2 / scale));
	return {
		stroke: rounded(stroke / scale),
		knob: {
			x: rounded(door.width - radius - 5),
			y: door.height * 0.54,
			radius: rounded(radius)
		},
		dash: [
			rounded(Math.min(0.3 * width, 2 + 0.05 * width) / scale),
			rounded(Math.min(0.2 * width, 1.7 + 0.03 * width) / scale)
		],
		hatch: {
			spacing: Math.min(0.45 * width, 3.6 + 0.065 * width) / scale,
			stroke: rounded((0.7 * stroke) / scale)
		}
	};
}

/** Diagonals, rising to the right, that fill the doorway at a distance of `spacing` along its edges, as the data of a path. */
export function hatching(spacing: number): string {
	const { width, height } = door;
	const count = Math.floor((width + height) / spacing);
	return Array.from({ length: count }, (_, index) => (index + 0.5) * spacing)
		.map((sum) => {
			const from = { x: Math.max(0, sum - height), y: Math.min(height, sum) };
			const to = { x: Math.min(width, sum), y: Math.max(0, sum - width) };
			return `M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`;
		})
		.join('');
}

/** The data of a path through the points, closed when it is a shape. */
export function pathThrough(points: readonly Point[], closed: boolean): string {
	const text = points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L');
	return `M${text}${closed ? 'Z' : ''}`;
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
