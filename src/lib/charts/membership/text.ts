/** An upright rectangle, px. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The part a line of type plays, as chart.css knows it; `russia` is a label in Russia's colour. */
export type TextRole = 'label' | 'quiet' | 'russia';

/** A line of type not yet placed; its size in px. */
export interface Line {
	text: string;
	role: TextRole;
	size: number;
}

/** A line of type whose baseline begins at x, y. */
export interface PlacedLine extends Line {
	x: number;
	y: number;
	/** What the type covers, by estimate. */
	box: Box;
}

/** Estimated width of a line, px: 0.56 em a character. */
export function textWidth({ text, size }: Pick<Line, 'text' | 'size'>): number {
	return text.length * size * 0.56;
}

/** The height one line takes among others, px. */
export function leading(size: number): number {
	return Math.round(size * 1.25);
}

/** The height of lines under one another, px. */
export function heightOf(lines: readonly Line[]): number {
	return lines.reduce((sum, { size }) => sum + leading(size), 0);
}

/**
 * Breaks a line at its spaces so that none is wider than `width` px and all are about equally long;
 * a longer single word stays whole.
 */
export function wrap(line: Line, width: number): Line[] {
	const needed = fill(line, width).length;
	const widths = Array.from({ length: Math.ceil(width / 4) }, (_, index) => width - 4 * index);
	const narrowest = widths.findLast((narrower) => fill(line, narrower).length === needed);
	return fill(line, narrowest ?? width).map((text) => ({ ...line, text }));
}

function fill({ text, size }: Line, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth({ text: longer, size }) <= width) {
			lines[lines.length - 1] = longer;
		} else lines.push(word);
	}
	return lines;
}

/** Sets a line flush left at `x`, its box beginning at `top`. */
export function setLine(line: Line, x: number, top: number): PlacedLine {
	const height = leading(line.size);
	return {
		...line,
		x,
		y: top + height * 0.5 + line.size * 0.36,
		box: { left: x, top, right: x + textWidth(line), bottom: top + height }
	};
}

/** Sets lines under one another, flush left at `x`, the first one's box beginning at `top`. */
export function setLines(lines: readonly Line[], x: number, top: number): PlacedLine[] {
	return lines.map((line, index) => setLine(line, x, top + heightOf(lines.slice(0, index))));
}
