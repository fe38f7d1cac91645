import type { Box } from '../box';
import { baseline, blockSize, lineHeightOf, lineWidth, type TextLine } from '../text-block';
import type { Look } from './state';

/** Russia's colour, and that of every other state. */
export type Tone = 'russia' | 'party';

/** One way a tile can look, laid over the empty tile and shown or hidden by its opacity. */
export interface PlacedLook extends Look {
	id: string;
	opacity: number;
}

/** A state's tile, placed by its top left corner. */
export interface PlacedTile {
	iso3: string;
	code: string;
	/** The state and how it stood, for a pointer that rests on the tile. */
	title: string;
	tone: Tone;
	x: number;
	y: number;
	looks: PlacedLook[];
	/** Opacity of the code in ink, and in paper for a solid tile; null when the tile never is solid. */
	ink: number;
	paper: number | null;
}

/** A line of words whose baseline begins at x, y. */
export interface PlacedWords extends TextLine {
	x: number;
	y: number;
	/** What the type covers, by estimate. */
	box: Box;
}

/** A small tile and the word for it. */
export interface PlacedKey {
	look: Look | null;
	x: number;
	y: number;
	word: PlacedWords;
}

/** The whole chart in pixels. */
export interface MembershipLayout {
	tiles: PlacedTile[];
	/** The outline of all tiles, which is what an empty one shows. */
	empty: string;
	/** Side of a tile, px. */
	side: number;
	/** Where in a tile and how large its code is set; null where tiles are too small for type. */
	code: { x: number; y: number; size: number } | null;
	/** The ring round the chosen tile. */
	ring: { x: number; y: number; side: number; width: number } | null;
	/** Distance and width of the lines of the hatching. */
	hatch: { step: number; width: number };
	figure: PlacedWords;
	count: PlacedWords[];
	russia: PlacedWords[];
	key: PlacedKey[];
}

/** Sets a line flush left at `x`, its box beginning at `top`. */
export function setLine(line: TextLine, x: number, top: number): PlacedWords {
	const box = { left: x, top, right: x + lineWidth(line), bottom: top + lineHeightOf(line) };
	return { ...line, x, y: top + baseline(line), box };
}

/** Sets lines under one another, flush left at `x`, the first one's box beginning at `top`. */
export function setLines(lines: readonly TextLine[], x: number, top: number): PlacedWords[] {
	return lines.map((line, index) =>
		setLine(line, x, top + blockSize(lines.slice(0, index)).height)
	);
}
