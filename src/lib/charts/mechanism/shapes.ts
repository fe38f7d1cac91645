/** A place, px. */
export interface Point {
	x: number;
	y: number;
}

/**
 * What a shape is, and so how it is drawn: the floor, the walls and a gap in the walls of a room, the Committee’s way and its
 * side ways, a sheet with what is written or left open on it, a person who is held or another who
 * is not let in, a talk, the members who agree and the others.
 */
export type ShapeKind =
	| 'floor'
	| 'wall'
	| 'gap'
	| 'way'
	| 'side-way'
	| 'sheet'
	| 'written'
	| 'open'
	| 'held'
	| 'kept-out'
	| 'talk'
	| 'agree'
	| 'others';

/** A shape as the data of a path, px. */
export interface Shape {
	kind: ShapeKind;
	path: string;
}

/** The data of an upright rectangle. */
export function rectangle(left: number, top: number, width: number, height: number): string {
	return `M${round(left)} ${round(top)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

/** The data of a disc. */
export function disc({ x, y }: Point, radius: number): string {
	const r = round(radius);
	return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0Z`;
}

/** The data of straight lines from point to point. */
export function polyline(...points: readonly (readonly [x: number, y: number])[]): string {
	return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
}

/** The data of a way that turns its corners in arcs of `radius` px; every leg must be twice that long. */
export function roundedWay(
	points: readonly (readonly [x: number, y: number])[],
	radius: number
): string {
	const [first, ...others] = points;
	if (!first) return '';
	let path = `M${round(first[0])} ${round(first[1])}`;
	let from = first;
	for (const [index, corner] of others.entries()) {
		const next = others[index + 1];
		if (next) {
			const [x1, y1] = towards(corner, from, radius);
			const [x2, y2] = towards(corner, next, radius);
			path += `L${x1} ${y1}Q${round(corner[0])} ${round(corner[1])} ${x2} ${y2}`;
		} else {
			path += `L${round(corner[0])} ${round(corner[1])}`;
		}
		from = corner;
	}
	return path;
}

/** The point so many px from one point on the way to another. */
function towards(
	[x, y]: readonly [number, number],
	[toX, toY]: readonly [number, number],
	distance: number
): [number, number] {
	const length = Math.hypot(toX - x, toY - y);
	const share = length === 0 ? 0 : Math.min(0.5, distance / length);
	return [round(x + (toX - x) * share), round(y + (toY - y) * share)];
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
