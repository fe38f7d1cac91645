import type { Box } from './box';

/** The size of labels where a chart has no reason for another, px; chart.css sets it too. */
export const labelSize = 12.5;

/** The part a line of type plays, as chart.css knows it; `russia` is a label in Russia's colour, `plain` words in ink. */
export type TextRole = 'label' | 'quiet' | 'label party' | 'label russia' | 'russia' | 'plain';

/** One line of type: its words, its role and its size in px. */
export interface TextLine {
	/** Quiet words before the others on the same line, with the space after them. */
	lead?: string;
	text: string;
	/** Quiet words after the others on the same line, with the space before them. */
	tail?: string;
	role: TextRole;
	size: number;
	/** The height it takes, px, where that is not what `leading` says. */
	height?: number;
	/** The width of a character by estimate, em, where the usual one is not enough. */
	em?: number;
}

/** A line with its baseline, px below the top of its block. */
export interface PlacedLine extends TextLine {
	y: number;
}

/** Which end of its lines a block is anchored at. */
export type TextAnchor = 'start' | 'middle' | 'end';

/** Where a block of lines stands, px: its top edge, and the x of its start, middle or end. */
export interface BlockPlace {
	x: number;
	top: number;
	anchor: TextAnchor;
}

/** What a block of lines covers, px, by estimate. */
export interface BlockSize {
	width: number;
	height: number;
}

/** Lines set under one another from a top edge, `y`. */
export interface PlacedBlock {
	x: number;
	y: number;
	anchor: TextAnchor;
	lines: PlacedLine[];
	/** What the type covers, by estimate. */
	box: Box;
}

/** Estimated width of some type, px: 0.56 em a character, more than most words of either weight need. */
export function textWidth(text: string, size: number, em = 0.56): number {
	return text.length * size * em;
}

/** The width of each of Inter's tabular figures, em. */
export const digitEm = 0.64;

/** Words that stay on one line. */
export function unbroken(text: string): string {
	return text.replaceAll(' ', '\u00a0');
}

/** Estimated width of a line, px. */
export function lineWidth({ lead = '', text, tail = '', size, em }: TextLine): number {
	return textWidth(lead + tail, size) + textWidth(text, size, em);
}

/** The height that a line of this size takes, px. */
export function leading(size: number): number {
	return Math.round(size * 1.28);
}

/** The height that a line takes, px. */
export function lineHeightOf({ size, height = leading(size) }: TextLine): number {
	return height;
}

/** Where in its height a line has its baseline, px from its top. */
export function baseline(line: TextLine): number {
	return lineHeightOf(line) * 0.5 + line.size * 0.35;
}

/** Width and height of some lines set under one another, px. */
export function blockSize(lines: readonly TextLine[]): BlockSize {
	return {
		width: Math.max(0, ...lines.map(lineWidth)),
		height: lines.reduce((sum, line) => sum + lineHeightOf(line), 0)
	};
}

/** How finely `wrap` looks for the narrowest width, px. */
const wrapStep = 4;

/**
 * Breaks words into as few lines of at most `width` px as they need, all about equally long. A word
 * longer than that stays whole.
 */
export function wrap(line: TextLine, width: number): TextLine[] {
	let texts = fill(line, width);
	let narrower = nextNarrower(line, texts, width);
	while (narrower > 0) {
		const rewrapped = fill(line, narrower);
		if (rewrapped.length > texts.length) break;
		texts = rewrapped;
		narrower = nextNarrower(line, texts, narrower);
	}
	return texts.map((text) => ({ ...line, text }));
}

/** The next width at which the words can fall into other lines; 0 when none is left that could break. */
function nextNarrower(line: TextLine, texts: readonly string[], width: number): number {
	const breakable = texts.filter((text) => text.includes(' '));
	if (breakable.length === 0) return 0;
	const longest = Math.max(...breakable.map((text) => lineWidth({ ...line, text })));
	return width - wrapStep * (Math.floor((width - longest) / wrapStep) + 1);
}

function fill(line: TextLine, width: number): string[] {
	const texts: string[] = [];
	for (const word of line.text.split(' ')) {
		const last = texts.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		const fits = lineWidth({ ...line, text: longer }) <= width;
		if (last !== undefined && fits) texts[texts.length - 1] = longer;
		else texts.push(word);
	}
	return texts;
}

/** The share of a block that lies left of its anchor. */
const shareBefore = { start: 0, middle: 0.5, end: 1 };

/** What a block covers at a place. */
export function blockBox({ x, top, anchor }: BlockPlace, { width, height }: BlockSize): Box {
	const left = x - width * shareBefore[anchor];
	return { left, right: left + width, top, bottom: top + height };
}

/** Sets lines under one another at a place. */
export function setBlock(lines: readonly TextLine[], place: BlockPlace): PlacedBlock {
	let height = 0;
	const placed = lines.map((line) => {
		const y = height + baseline(line);
		height += lineHeightOf(line);
		return { ...line, y };
	});
	return {
		x: place.x,
		y: place.top,
		anchor: place.anchor,
		lines: placed,
		box: blockBox(place, blockSize(lines))
	};
}
