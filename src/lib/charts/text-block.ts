/** An upright rectangle, px. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** One line of type: its words, its role in chart.css and its size in px. */
export interface TextLine {
	/** Quiet words before the others on the same line, with the space after them. */
	lead?: string;
	text: string;
	role: 'label' | 'quiet' | 'label party';
	size: number;
}

/** A line with the place of its baseline, relative to the corner its block is anchored at. */
export interface PlacedLine extends TextLine {
	y: number;
}

/** Lines set under one another from the top edge of a box, flush with its left or its right edge. */
export interface PlacedBlock {
	x: number;
	y: number;
	anchor: 'start' | 'end';
	lines: PlacedLine[];
	/** What the type covers, by estimate. */
	box: Box;
}

/** Estimated width of some type, px: 0.56 em a character, a little more when it is strong. */
export function textWidth(
	text: string,
	size: number,
	weight: 'regular' | 'strong' = 'regular'
): number {
	return text.length * size * (weight === 'strong' ? 0.6 : 0.56);
}

function lineWidth({ lead, text, size, role }: TextLine): number {
	return (
		(lead === undefined ? 0 : textWidth(lead, size)) +
		textWidth(text, size, role === 'quiet' ? 'regular' : 'strong')
	);
}

/** Width and height of some lines set under one another, px. */
export function blockSize(lines: readonly TextLine[]): { width: number; height: number } {
	return {
		width: Math.max(0, ...lines.map(lineWidth)),
		height: lines.reduce((sum, { size }) => sum + leading(size), 0)
	};
}

/** The height a line takes, px. */
export function leading(size: number): number {
	return Math.round(size * 1.28);
}

/**
 * Breaks words into as few lines of at most `width` px as they need, all about equally long. A word
 * longer than that stays whole.
 */
export function wrap(line: TextLine, width: number): TextLine[] {
	let lines = fill(line, width);
	for (let narrower = width - 4; narrower > 0; narrower -= 4) {
		const rewrapped = fill(line, narrower);
		if (rewrapped.length > lines.length) break;
		lines = rewrapped;
	}
	return lines;
}

function fill(line: TextLine, width: number): TextLine[] {
	const lines: TextLine[] = [];
	for (const word of line.text.split(' ')) {
		const last = lines.at(-1);
		const longer = { ...line, text: last === undefined ? word : `${last.text} ${word}` };
		if (last !== undefined && lineWidth(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push({ ...line, text: word });
	}
	return lines;
}

/** Sets lines into a box whose top edge is `top` and whose left (start) or right (end) edge is `x`. */
export function setBlock(
	lines: readonly TextLine[],
	x: number,
	top: number,
	anchor: 'start' | 'end'
): PlacedBlock {
	const { width, height } = blockSize(lines);
	let y = 0;
	return {
		x,
		y: top,
		anchor,
		lines: lines.map((line) => {
			const baseline = y + leading(line.size) * 0.5 + line.size * 0.35;
			y += leading(line.size);
			return { ...line, y: baseline };
		}),
		box: {
			left: anchor === 'start' ? x : x - width,
			right: anchor === 'start' ? x + width : x,
			top,
			bottom: top + height
		}
	};
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

/** A box with so much room added on either side, and above and below. */
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
