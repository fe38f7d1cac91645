import { m } from '$lib/paraglide/messages';
import { sizeClassOf, type Size } from '../size';
import { isSameLook, type Look, type MembershipSeries, type MembershipTile } from './state';
import {
	heightOf,
	leading,
	setLine,
	setLines,
	textWidth,
	wrap,
	type Box,
	type Line,
	type PlacedLine
} from './text';
import { gridSize, tileGrid } from './tile-grid';
import { countWords, lookWords, russiaStepWords, tileWords } from './words';

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

/** A small tile and the word for it. */
export interface PlacedKey {
	look: Look | null;
	x: number;
	y: number;
	word: PlacedLine;
}

/** The whole chart in pixels. */
export interface MembershipLayout {
	tiles: PlacedTile[];
	/** Side of a tile, px. */
	side: number;
	/** Where in a tile and how large its code is set; null where tiles are too small for type. */
	code: { x: number; y: number; size: number; halo: number } | null;
	/** The ring round the chosen tile. */
	ring: { x: number; y: number; side: number; width: number } | null;
	/** Distance and width of the lines of the hatching. */
	hatch: { step: number; width: number };
	figure: PlacedLine;
	count: PlacedLine[];
	russia: PlacedLine[];
	key: PlacedKey[];
}

/** Where everything goes, from the size of the box alone, so that nothing jumps between views. */
interface Frame {
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

/** Side of a tile in the key, px. */
export const keySide = 12;
const keyGap = 5;
/** Width of the ring and its distance from the tile's edge: the map keeps it clear all round. */
const ring = { width: 2.5, gap: 0.5 };
const edge = ring.width + ring.gap;
/** Share of a tile's height that is filled once its state has signed. */
const band = 0.28;
/** Distance of words from the tile left of them, px. */
const besideGap = 5;
/** Below this pitch (px) the key gives way to larger tiles; if that is not enough, so do the codes. */
const smallestWithCode = 22;
/** From this pitch on a tile holds three letters. */
const threeLettersFrom = 36;

/** The empty corners of the map, in tiles. */
const northEast = { firstRow: 7, secondRow: 9, column: 8, top: 2, bottom: 5 };
const southWest = { columns: 4, top: 7 };

/** Places every mark and word of the membership chart; throws an Error for a state without a tile. */
export function membershipLayout(series: MembershipSeries, size: Size): MembershipLayout {
	const frame = frameOf(size);
	const { pitch } = frame;
	const side = pitch - gapOf(pitch);
	const tiles = series.tiles.map((tile) => placeTile(tile, series, frame));
	const chosen = series.tiles.find(({ selected }) => selected)?.iso3;
	return {
		tiles,
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
	return { x: side / 2, y: side * 0.45 + size * 0.36, size, halo: size < 15 ? 3.5 : 5 };
}

function frameOf(size: Size): Frame {
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

/** The filled part of a tile: its foot once the state has signed, the whole of it in the end. */
export function fillOf({ step }: Look, side: number): { top: number; height: number } {
	const height = step === 'full' ? side : Math.round(side * band);
	return { top: side - height, height };
}

function ringOf(tile: PlacedTile | undefined, side: number): MembershipLayout['ring'] {
	if (!tile) return null;
	const out = ring.gap + ring.width / 2;
	return { x: tile.x - out, y: tile.y - out, side: side + 2 * out, width: ring.width };
}

function placeCount(
	series: MembershipSeries,
	frame: Frame
): Pick<MembershipLayout, 'figure' | 'count'> {
	const { pitch, left, size, text } = frame;
	const words = countWords(series.count);
	const figure: Line = {
		text: String(series.count.value),
		role: words.confirmed ? 'label' : 'quiet',
		size: frame.figure
	};
	const isAbove = frame.count === 'above';
	const x = isAbove ? 0 : left + northEast.firstRow * pitch + 2;
	const beside = x + digitWidth * figure.size * figure.text.length + 8;
	const label: Line = { text: words.label, role: 'label', size: text > 12 ? text + 1 : text };
	const details = [words.detail, words.short].map((detail): Line => ({
		text: detail,
		role: 'quiet',
		size: text
	}));
	const variants = [...details.map((detail) => [label, detail]), [label]];
	const room = isAbove
		? { x: beside, height: 36 }
		: pitch >= 52
			? { x: beside, height: pitch - 2 }
			: {
					x: Math.max(beside, left + northEast.secondRow * pitch + besideGap),
					height: 2 * pitch - 2
				};
	const lines = firstThatFits(variants, { ...room, width: size.width - room.x });
	return {
		figure: setFigure(figure, x, isAbove ? 27 : figure.size * 0.73 + 3),
		count: setLines(lines, room.x, isAbove ? 0 : 1)
	};
}

/** Inter's tabular figures, in em. */
const digitWidth = 0.64;

function setFigure(figure: Line, x: number, y: number): PlacedLine {
	const width = digitWidth * figure.size * figure.text.length;
	const box: Box = { left: x, top: y - figure.size * 0.75, right: x + width, bottom: y };
	return { ...figure, x, y, box };
}

function placeRussia(series: MembershipSeries, frame: Frame): PlacedLine[] {
	const { pitch, left, top, text, size } = frame;
	const x = left + northEast.column * pitch + besideGap;
	const y = top + northEast.top * pitch;
	const bottom =
		frame.key === 'north-east'
			? northEastKeyTop(frame) - 4
			: top + northEast.bottom * pitch - gapOf(pitch);
	const name: Line = { text: m.membership_russia(), role: 'russia', size: text };
	const lines = firstThatFits(
		russiaVariants(series.russia).map((variant) => [
			name,
			...variant.map((words): Line => ({ text: words, role: 'quiet', size: text }))
		]),
		{ width: size.width - x, height: bottom - y }
	);
	return setLines(lines, x, y);
}

/** What stands under Russia's name, from the most to the least. */
function russiaVariants(russia: MembershipSeries['russia']): string[][] {
	switch (russia.kind) {
		case 'name':
			return [[]];
		case 'not-known':
			return [[m.membership_russia_not_known()], []];
		case 'steps': {
			const ends = russia.steps.filter(({ step }) => step === 'signed' || step === 'in-force');
			return [
				russia.steps.map((step) => russiaStepWords(step, 'day')),
				...(['day', 'month', 'year'] as const).map((at) =>
					ends.map((step) => russiaStepWords(step, at))
				),
				[]
			];
		}
		default:
			return russia satisfies never;
	}
}

function placeKey(series: MembershipSeries, frame: Frame): PlacedKey[] {
	const { pitch, left, top, text, size } = frame;
	const mapBottom = top + gridSize.rows * pitch - gapOf(pitch);
	const [long = [], short = [], shortest = []] = keyVariants(series.full, text);
	const shown = (items: readonly KeyItem[]) => items.filter(({ look }) => isInView(series, look));
	switch (frame.key) {
		case 'none':
			return [];
		case 'below': {
			const y = mapBottom + 10;
			const fitting = [long, short].find(
				(items) => (keyRow(items, y).at(-1)?.word.box.right ?? 0) <= size.width
			);
			return keyRow(shown(fitting ?? shortest), y);
		}
		case 'beside': {
			const items = shown(long);
			return keyStack(
				items,
				size.width - keyWidth(text),
				mapBottom - stackHeight(items, text),
				text
			);
		}
		case 'south-west': {
			const items = shown(long);
			return keyStack(items, left, size.height - 2 - stackHeight(items, text), text);
		}
		case 'north-east': {
			const x = left + northEast.column * pitch + besideGap;
			const items = size.width - x < keyWidth(text) ? shortest : long.filter(({ look }) => look);
			return keyStack(shown(items), x, northEastKeyTop(frame), text);
		}
		default:
			return frame.key satisfies never;
	}
}

interface KeyItem {
	look: Look | null;
	word: Line;
}

/** The whole key at length, shorter, and without the empty tile, which explains itself. */
function keyVariants(full: MembershipSeries['full'], text: number): KeyItem[][] {
	const item = (look: Look | null, word: string): KeyItem => ({
		look,
		word: { text: word, role: 'quiet', size: text }
	});
	const taken = (['signed', 'full'] as const).map((step): KeyItem => {
		const look = { step, provisional: false };
		return item(look, lookWords(look, full));
	});
	const hatched = { step: 'full', provisional: true } as const;
	const empty = item(null, lookWords(null, full));
	const long = item(hatched, m.membership_key_provisional());
	const short = item(hatched, m.membership_key_provisional_short());
	return [
		[empty, ...taken, long],
		[empty, ...taken, short],
		[...taken, short]
	];
}

/** Whether the view shows what an item of the key explains. */
function isInView({ tiles }: MembershipSeries, look: Look | null): boolean {
	return tiles.some((tile) =>
		look?.provisional ? tile.look?.provisional : tile.look?.step === look?.step
	);
}

function keyRow(items: readonly KeyItem[], y: number): PlacedKey[] {
	let x = 0;
	return items.map((item) => {
		const placed = placeKeyItem(item, x, y);
		x = placed.word.box.right + 12;
		return placed;
	});
}

function keyStack(items: readonly KeyItem[], x: number, top: number, text: number): PlacedKey[] {
	return items.map((item, index) => placeKeyItem(item, x, top + 2 + index * keyLead(text)));
}

function placeKeyItem({ look, word }: KeyItem, x: number, y: number): PlacedKey {
	const top = y + keySide / 2 - leading(word.size) / 2;
	return { look, x, y, word: setLine(word, x + keySide + keyGap, top) };
}

/** Top edge of the key in the corner: always the same, however much there is to explain. */
function northEastKeyTop({ pitch, top, text }: Frame): number {
	return top + northEast.bottom * pitch - gapOf(pitch) - 3 * keyLead(text);
}

function stackHeight(items: readonly KeyItem[], text: number): number {
	return items.length * keyLead(text);
}

function keyLead(text: number): number {
	return leading(text) + (text > 12 ? 2 : 0);
}

/** Width of the key's longest item, px. */
function keyWidth(text: number): number {
	return keySide + keyGap + textWidth({ text: m.membership_key_provisional(), size: text });
}

/** The empty line between two tiles, px. */
function gapOf(pitch: number): number {
	return Math.min(4, Math.max(1.5, pitch * 0.06));
}

/** The first of several texts that, broken into lines, fits the room; else the last. */
function firstThatFits(texts: readonly Line[][], room: Size): Line[] {
	const settings = texts.map((lines) => lines.flatMap((line) => wrap(line, room.width)));
	const fits = (lines: readonly Line[]) =>
		heightOf(lines) <= room.height && lines.every((line) => textWidth(line) <= room.width);
	return settings.find(fits) ?? settings.at(-1) ?? [];
}
