import { grow, touch, within, type Box } from './box';
import {
	blockBox,
	blockSize,
	setBlock,
	type BlockPlace,
	type PlacedBlock,
	type TextLine
} from './text-block';

/** A straight line from a mark to its words, px. */
export interface Leader {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** A place where words can stand, with the leader they then need. */
export interface NotePlace extends BlockPlace {
	leader?: Leader;
}

/** Words with their place; `key` is the same for the same words in every view. */
export interface PlacedNote extends PlacedBlock {
	key: string;
	leader: Leader | null;
}

/** Words that want a place: the settings they may take, and the places each setting may take. */
export interface NoteRequest {
	key: string;
	/** By style, the fullest first; within a style its alternatives, the best first. */
	styles: readonly (readonly TextLine[][])[];
	/** Where some lines may stand, the best place first. A leader must keep clear of what is taken. */
	places: (lines: readonly TextLine[], taken: readonly Box[]) => Iterable<NotePlace>;
	/** Left out without harm when there is no place for it. */
	optional?: boolean;
}

/** The room, and how far words keep from what is in it, px. */
export interface NoteRoom {
	frame: Box;
	/** What words must not cover. */
	ink: readonly Box[];
	/** From ink; from other words beside, and above or below. */
	clear: { ink: number; beside: number; above: number };
}

/**
 * Notes with their places, and what was lost in placing them: nothing when every note has its
 * fullest style, one for each step to a shorter one, and much for a note that had to be left out.
 */
export interface NotePlacing {
	notes: PlacedNote[];
	loss: number;
}

/** What leaving out a note that is not optional loses. */
const omission = 60;

/**
 * Finds room for words, group after group, so that they touch neither ink nor one another nor one
 * another's leaders and stay within the frame. The members of a group get the same style, the
 * fullest for which there is room for all; a group without room is left out. Null as soon as more
 * would be lost than `isAffordable` allows.
 */
export function placeNotes(
	groups: readonly (readonly NoteRequest[])[],
	{ frame, ink, clear }: NoteRoom,
	isAffordable: (loss: number) => boolean = () => true
): NotePlacing | null {
	const notes: PlacedNote[] = [];
	const obstacles = ink.map((box) => grow(box, clear.ink, clear.ink));
	const roomOf = (note: PlacedNote) =>
		coverOf(note).map((box) => grow(box, clear.beside, clear.above));
	let loss = 0;
	for (const group of groups) {
		const taken = [...obstacles, ...notes.flatMap(roomOf)];
		const styles = Math.max(0, ...group.map((request) => request.styles.length));
		let placed: PlacedNote[] | null = null;
		for (let style = 0; style < styles && !placed; style += 1) {
			if (!isAffordable(loss + style)) return null;
			placed = placeTogether(
				group.map((request) => freePlaces(request, style, frame, taken)),
				roomOf
			);
			if (placed) loss += style;
		}
		if (placed) notes.push(...placed);
		else loss += group.every(({ optional }) => optional) ? styles : omission;
	}
	return isAffordable(loss) ? { notes, loss } : null;
}

/** A note at every place, in every alternative of a style, where it is inside and touches nothing taken. */
function* freePlaces(
	{ key, styles, places }: NoteRequest,
	style: number,
	frame: Box,
	taken: readonly Box[]
): Generator<PlacedNote, void, undefined> {
	for (const lines of styles[style] ?? []) {
		const size = blockSize(lines);
		for (const place of places(lines, taken)) {
			const box = blockBox(place, size);
			if (within(box, frame) && !taken.some((other) => touch(box, other))) {
				yield setNote(key, lines, place);
			}
		}
	}
}

/** The first choice of one note from each list in which no two get into each other's room. */
function placeTogether(
	[first, ...others]: readonly Iterable<PlacedNote>[],
	roomOf: (note: PlacedNote) => Box[]
): PlacedNote[] | null {
	if (!first) return [];
	const rest = others.map((notes) => [...notes]);
	if (rest.some((notes) => notes.length === 0)) return null;
	for (const note of first) {
		const room = roomOf(note);
		const left = rest.map((notes) =>
			notes.filter((other) => !coverOf(other).some((box) => room.some((part) => touch(box, part))))
		);
		const placed = placeTogether(left, roomOf);
		if (placed) return [note, ...placed];
	}
	return null;
}

/** What a note and its leader cover. */
function coverOf({ box, leader }: PlacedNote): Box[] {
	return leader ? [box, leaderBox(leader)] : [box];
}

/** Sets lines at a place. */
export function setNote(key: string, lines: readonly TextLine[], place: NotePlace): PlacedNote {
	return { ...setBlock(lines, place), key, leader: place.leader ?? null };
}

/** What a leader covers. */
export function leaderBox({ x1, x2, y1, y2 }: Leader): Box {
	return {
		left: Math.min(x1, x2) - 1,
		right: Math.max(x1, x2) + 1,
		top: Math.min(y1, y2),
		bottom: Math.max(y1, y2)
	};
}
