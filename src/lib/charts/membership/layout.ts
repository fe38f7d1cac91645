import type { Size } from '../size';
import { frameOf, gapOf, ring, smallestWithCode, type Frame } from './frame';
import { placeKey } from './key-layout';
import type { MembershipLayout, PlacedTile } from './placed';
import { isSameLook, type Look, type MembershipSeries, type MembershipTile } from './state';
import { tileGrid } from './tile-grid';
import { tileWords } from './words';
import { placeCount, placeRussia } from './words-layout';

/** Share of a tile's height that is filled once its state has signed. */
const band = 0.28;

/** From this pitch (px) on a tile holds three letters. */
const threeLettersFrom = 36;

/** Places every mark and word of the membership chart; throws an Error for a state without a tile. */
export function membershipLayout(series: MembershipSeries, size: Size): MembershipLayout {
	const frame = frameOf(size);
	const { pitch } = frame;
	const side = pitch - gapOf(pitch);
	const tiles = series.tiles.map((tile) => placeTile(tile, series, frame));
	const chosen = series.tiles.find(({ selected }) => selected)?.iso3;
	return {
		tiles,
		empty: emptyTiles(tiles, side),
		side,
		code: pitch < smallestWithCode ? null : codeIn(side),
		ring: ringOf(
			tiles.find(({ iso3 }) => iso3 === chosen),
			side
		),
		hatch: { step: Math.min(9, Math.max(4, pitch / 8.5)), width: Math.max(1.1, pitch / 40) },
		...placeCount(series, frame),
		russia: placeRussia(series, frame),
		key: placeKey(series, frame)
	};
}

function codeIn(side: number): NonNullable<MembershipLayout['code']> {
	const size = side < 43 ? 12 : side < 56 ? 13 : side < 72 ? 15 : 18;
	return { x: side / 2, y: side * 0.45 + size * 0.36, size };
}

function placeTile(
	tile: MembershipTile,
	series: MembershipSeries,
	{ pitch, left, top }: Frame
): PlacedTile {
	const place = tileGrid.get(tile.iso3);
	if (!place) throw new Error(`the map of tiles has no place for ${tile.iso3}`);
	const isSolid = (look: Look | null) => look?.step === 'full' && !look.provisional;
	return {
		iso3: tile.iso3,
		code: pitch < threeLettersFrom ? place.iso2 : tile.iso3,
		title: tileWords(tile, series),
		tone: tile.isRussia ? 'russia' : 'party',
		x: left + place.column * pitch,
		y: top + place.row * pitch,
		looks: tile.looks.map((look) => ({
			...look,
			id: `${look.step}-${look.provisional ? 'provisional' : 'confirmed'}`,
			opacity: isSameLook(look, tile.look) ? 1 : 0
		})),
		ink: isSolid(tile.look) ? 0 : tile.look ? 1 : 0.66,
		paper: tile.looks.some(isSolid) ? (isSolid(tile.look) ? 1 : 0) : null
	};
}

/** Width of the line round a tile that is filled, px. */
export const lookEdge = 1.5;

/**
 * A tile that is filled, with the line round it, its top left corner at the origin: its foot once the
 * state has signed, the whole of it in the end. The empty part is a hole under the even-odd rule.
 */
export function lookPath({ step }: Look, side: number): string {
	const inset = String(lookEdge / 2);
	const inner = side - lookEdge;
	const hole = side - Math.round(side * band);
	return `M${inset} ${inset}${box(inner, inner)}${step === 'full' ? '' : box(inner, hole)}`;
}

/** A box whose top left corner is where a path has come to, and is again afterwards. */
function box(width: number, height: number): string {
	return `h${String(width)}v${String(height)}h-${String(width)}z`;
}

/** The outline of every tile, row by row and each from the one before: of few different moves, so that pages stay small. */
function emptyTiles(tiles: readonly PlacedTile[], side: number): string {
	const inset = 0.5;
	const square = box(side - 2 * inset, side - 2 * inset);
	let from = { x: -inset, y: -inset };
	return [...tiles]
		.sort((a, b) => a.y - b.y || a.x - b.x)
		.map(({ x, y }) => {
			const move = `m${String(x - from.x)} ${String(y - from.y)}`;
			from = { x, y };
			return move + square;
		})
		.join('');
}

function ringOf(tile: PlacedTile | undefined, side: number): MembershipLayout['ring'] {
	if (!tile) return null;
	const out = ring.gap + ring.width / 2;
	return { x: tile.x - out, y: tile.y - out, side: side + 2 * out, width: ring.width };
}
