import { textWidth, touch, within, type Box } from '../text-block';
import type { Line } from './words';

/** The type of the labels in a chart, px; chart.css sets it. */
export const labelSize = 12.5;

/** From one baseline to the next, px. */
export const lineHeight = 15.5;

/** A straight line from a mark to its label. */
export interface Leader {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** Lines of text with their place. */
export interface PlacedNote {
	key: string;
	x: number;
	anchor: 'start' | 'middle' | 'end';
	lines: { role: string; text: string; y: number }[];
	leader: Leader | null;
	box: Box;
}

/** A note that looks for a place. */
export interface NoteRequest {
	key: string;
	/** From the fullest to the shortest. */
	wordings: readonly Line[][];
	/** Places to try for a block of this size, best first. */
	candidates: (block: BlockSize) => Iterable<Candidate>;
	/** Left out without harm when there is no place for it. */
	optional?: boolean;
}

export interface BlockSize {
	width: number;
	height: number;
}

/** One place for a block: its top edge, and the x of its start, middle or end. */
export interface Candidate {
	x: number;
	top: number;
	anchor: PlacedNote['anchor'];
	leader?: Leader;
}

/** Width and height of a block of lines, px. */
export function blockOf(lines: readonly Line[]): BlockSize {
	return {
		width: Math.max(0, ...lines.map(({ text }) => textWidth(text, labelSize))),
		height: lines.length * lineHeight
	};
}

/** Sets lines at a place. */
export function setNote(key: string, lines: readonly Line[], place: Candidate): PlacedNote {
	return {
		key,
		x: place.x,
		anchor: place.anchor,
		lines: lines.map((line, index) => ({
			...line,
			y: place.top + index * lineHeight + lineHeight * 0.5 + labelSize * 0.35
		})),
		leader: place.leader ?? null,
		box: boxAt(place, blockOf(lines))
	};
}

/**
 * Notes with their places, and what was lost in placing them: nothing when every note has its
 * fullest wording, one for each step to a shorter one, and much for a note that had to be left out.
 */
export interface NotePlacing {
	notes: PlacedNote[];
	loss: number;
}

/** What leaving out a note that is not optional loses. */
const omission = 60;

/** Between two notes, px. */
const noteGap = 5;

/**
 * Finds a place for each note in turn, in its fullest wording that has one, clear of the obstacles,
 * of the notes before it and of their leaders. A note without a place is left out.
 */
export function placeNotes(
	requests: readonly NoteRequest[],
	bounds: Box,
	obstacles: readonly Box[]
): NotePlacing {
	const notes: PlacedNote[] = [];
	let loss = 0;
	for (const request of requests) {
		const taken = [...obstacles, ...notes.flatMap(roomOf)];
		const found = placeNote(request, bounds, taken);
		if (found) notes.push(found.note);
		loss += found?.wording ?? (request.optional ? request.wordings.length : omission);
	}
	return { notes, loss };
}

/**
 * Places for a block over a mark: right on it, then higher and higher with a leader, written to the
 * right of the leader, to the left of it or across its head.
 */
export function* placesAbove(
	mark: Box,
	block: BlockSize,
	highest: number
): Generator<Candidate, void, undefined> {
	const gap = 3;
	const middle = (mark.left + mark.right) / 2;
	const step = lineHeight / 3;
	const foot = mark.top - gap;
	yield { x: mark.left, top: foot - block.height, anchor: 'start' };
	yield { x: mark.right, top: foot - block.height, anchor: 'end' };
	yield { x: middle, top: foot - block.height, anchor: 'middle' };
	for (let rise = step; foot - rise - block.height >= highest; rise += step) {
		const top = foot - rise - block.height;
		const pole = { x1: middle, y1: foot, x2: middle, y2: top + 2 };
		yield { x: middle + 5, top, anchor: 'start', leader: pole };
		yield { x: middle - 5, top, anchor: 'end', leader: pole };
		if (rise > 2 * step) {
			const stem = { ...pole, y2: top + block.height + 1 };
			yield { x: middle, top, anchor: 'middle', leader: stem };
		}
	}
}

function placeNote(
	{ key, wordings, candidates }: NoteRequest,
	bounds: Box,
	taken: readonly Box[]
): { note: PlacedNote; wording: number } | null {
	for (const [wording, lines] of wordings.entries()) {
		const block = blockOf(lines);
		for (const place of candidates(block)) {
			const box = boxAt(place, block);
			const isFree =
				within(box, bounds) &&
				!taken.some((other) => touch(box, other, 1)) &&
				!(place.leader && taken.some(crosses(place.leader)));
			if (isFree) return { note: setNote(key, lines, place), wording };
		}
	}
	return null;
}

function boxAt(place: Candidate, { width, height }: BlockSize): Box {
	const left = leftOf(place, width);
	return { left, right: left + width, top: place.top, bottom: place.top + height };
}

/** What a note keeps other notes out of. */
function roomOf({ box, leader }: PlacedNote): Box[] {
	const boxes = leader ? [box, leaderBox(leader)] : [box];
	return boxes.map(({ left, right, top, bottom }) => ({
		left: left - noteGap,
		right: right + noteGap,
		top: top - noteGap,
		bottom: bottom + noteGap
	}));
}

function crosses(leader: Leader): (box: Box) => boolean {
	const line = leaderBox(leader);
	return (box) => touch(line, box, 1);
}

function leaderBox({ x1, x2, y1, y2 }: Leader): Box {
	return {
		left: Math.min(x1, x2) - 1,
		right: Math.max(x1, x2) + 1,
		top: Math.min(y1, y2),
		bottom: Math.max(y1, y2)
	};
}

function leftOf({ x, anchor }: Candidate, width: number): number {
	switch (anchor) {
		case 'start':
			return x;
		case 'middle':
			return x - width / 2;
		case 'end':
			return x - width;
		default:
			return anchor satisfies never;
	}
}
