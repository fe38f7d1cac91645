import { m } from '$lib/paraglide/messages';
import { sizeClassOf, type Size } from '../size';
import { textWidth } from '../text-block';
import { gridSize } from './tile-grid';

/** Where everything goes, from the size of the box alone, so that nothing jumps between views. */
export interface Frame {
	size: Size;
	/** Top left corner of the map, px. */
	left: number;
	top: number;
	/** Distance from one tile to the next, px. */
	pitch: number;
	/** Size of the words and of the large figure, px. */
	text: number;
	figure: number;
	/** The figure and its unit stand above the map, or in its empty north-eastern corner. */
	count: 'above' | 'corner';
	/**
	 * The key stands in a line below the map, right of the map, in its empty south-western or
	 * north-eastern corner, or, where the box is too small for it, nowhere.
	 */
	key: 'below' | 'beside' | 'south-west' | 'north-east' | 'none';
}

/** Side of a tile in the key, and its distance from the word beside it, px. */
export const keySide = 12;
export const keyGap = 5;

/** Width of the ring and its distance from the tile's edge: the map keeps it clear all round. */
export const ring = { width: 2.5, gap: 0.5 };
const edge = ring.width + ring.gap;

/** Distance of words from the tile left of them, px. */
export const besideGap = 5;

/** Below this pitch (px) the key gives way to larger tiles; if that is not enough, so do the codes. */
export const smallestWithCode = 22;

/** The empty corners of the map, in tiles. */
export const northEast = { firstRow: 7, secondRow: 9, column: 8, top: 2, bottom: 5 };
const southWest = { columns: 4, top: 7 };

/** The frame of a chart of this size. */
export function frameOf(size: Size): Frame {
	const text = sizeClassOf(size) === 'narrow' ? 12 : size.width < 900 ? 13 : 14;
	const header = 40;
	const keyLine = keySide + 10;
	const widest = Math.min(
		(size.width - 2 * edge) / gridSize.columns,
		(size.width - edge - besideGap - roomForDates(size)) / northEast.column
	);
	const tallest = (height: number) => (height - 2 * edge) / gridSize.rows;

	const corner = Math.min(
		widest,
		tallest(size.height),
		(size.width - edge - besideGap - roomForDates({ ...size, width: 320 })) / northEast.secondRow
	);
	const withKey = Math.min(widest, tallest(size.height - header - keyLine));
	const hasKey = withKey >= smallestWithCode;
	const above = hasKey ? withKey : Math.min(widest, tallest(size.height - header));
	if (corner <= above * 1.04) {
		return {
			size,
			left: edge,
			top: header + edge,
			pitch: above,
			text,
			figure: 30,
			count: 'above',
			key: hasKey ? 'below' : 'none'
		};
	}
	return {
		size,
		left: edge,
		top: edge,
		pitch: corner,
		text,
		figure: Math.min(44, (corner - 4) / 0.75),
		count: 'corner',
		key: keyPlace(size, corner, text)
	};
}

/** The empty line between two tiles, px. */
export function gapOf(pitch: number): number {
	return Math.min(4, Math.max(1.5, pitch * 0.06));
}

/** The height an item of the key takes, px. */
export function keyLead(text: number): number {
	return Math.round(text * 1.25) + (text > 12 ? 2 : 0);
}

/** Width of the key's longest item, px. */
export function keyWidth(text: number): number {
	return keySide + keyGap + textWidth(m.membership_key_provisional(), text);
}

/** Top edge of the key in the north-eastern corner: always the same, however much there is to explain. */
export function northEastKeyTop({ pitch, top, text }: Frame): number {
	return top + northEast.bottom * pitch - gapOf(pitch) - 3 * keyLead(text);
}

/**
 * Room beside Russia's tile, px: for "in force 1 September 1998" in a wide box, for the date alone in
 * a narrow one; a very narrow one cannot spare it.
 */
function roomForDates(size: Size): number {
	if (sizeClassOf(size) === 'wide') return 184;
	return size.width < 320 ? 0 : 108;
}

function keyPlace(size: Size, pitch: number, text: number): Frame['key'] {
	const height = 4 * keyLead(text);
	const besideMap = size.width - edge - gridSize.columns * pitch;
	if (besideMap >= keyWidth(text) + 12) return 'beside';
	const belowPortugal = size.height - edge - southWest.top * pitch;
	if (belowPortugal >= height + 4 && southWest.columns * pitch >= keyWidth(text)) {
		return 'south-west';
	}
	return 'north-east';
}
