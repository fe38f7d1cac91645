/** A place on the screen, px. */
export interface Point {
	x: number;
	y: number;
}

const leastLength = 50;

/**
 * What a finger meant that went from one place to another: to the left is forward, to the right is
 * back; what is short or steep is neither.
 */
export function swipeOf(from: Point, to: Point): 'forward' | 'back' | null {
	const across = to.x - from.x;
	const down = to.y - from.y;
	if (Math.abs(across) < leastLength || Math.abs(across) < 2 * Math.abs(down)) return null;
	return across < 0 ? 'forward' : 'back';
}
