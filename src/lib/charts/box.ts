/** An upright rectangle, px. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Whether two boxes come nearer to each other than `gap` px. */
export function touch(a: Box, b: Box, gap = 0): boolean {
	return (
		a.left < b.right + gap &&
		b.left < a.right + gap &&
		a.top < b.bottom + gap &&
		b.top < a.bottom + gap
	);
}

/** A box with so much room added on either side, and above and below, px. */
export function grow(box: Box, beside: number, above: number): Box {
	return {
		left: box.left - beside,
		right: box.right + beside,
		top: box.top - above,
		bottom: box.bottom + above
	};
}

/** Whether a box lies wholly within another. */
export function within(inner: Box, outer: Box): boolean {
	return (
		inner.left >= outer.left &&
		inner.right <= outer.right &&
		inner.top >= outer.top &&
		inner.bottom <= outer.bottom
	);
}
