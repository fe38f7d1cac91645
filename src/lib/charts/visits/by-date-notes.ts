import type { Box } from '../box';
import { setNote, type NotePlace, type NoteRequest, type PlacedNote } from '../note-placing';
import { blockSize, wrap, type TextLine } from '../text-block';
import { placesAbove } from './above-mark';
import { spanBox } from './by-date-marks';
import { lineHeight } from './lines';
import { doorBox, type PlacedDoor, type PlacedSpan } from './placed';
import type { VisitsNote } from './notes';
import type { ByDateSeries } from './state';
import { emptyWords, noteWords } from './words';
import type { YearLines } from './year-lines';

/** A note with its words, made once however often a place is sought for it. */
export interface Saying {
	note: VisitsNote;
	styles: NoteRequest['styles'];
}

/** What notes are said beside. */
export interface Drawn {
	doors: readonly PlacedDoor[];
	spans: readonly PlacedSpan[];
	years: YearLines;
}

/** The notes of a view with their words. */
export function sayingsOf(notes: readonly VisitsNote[]): Saying[] {
	return notes.map((note) => ({ note, styles: noteWords(note).map((lines) => [lines]) }));
}

/** What is to be said, in the order in which it gets its place. */
export function byDateRequests(sayings: readonly Saying[], drawn: Drawn): NoteRequest[] {
	return rightmostFirst(sayings, drawn.doors).flatMap((saying) => requestFor(saying, drawn));
}

/** What is said in the empty stretch, broken to its width, in the middle of its height. */
export function noteInEmpty(
	empty: NonNullable<ByDateSeries['empty']>,
	stretch: Box,
	doors: readonly PlacedDoor[]
): PlacedNote {
	const covered = doors
		.map(doorBox)
		.filter(({ right, bottom }) => right > stretch.left && bottom > stretch.top);
	const left = Math.max(stretch.left, ...covered.map(({ right }) => right)) + 3;
	const width = stretch.right - left - 3;
	const height = stretch.bottom - stretch.top;
	const ways = emptyWords(empty.since, empty.until).map((lines) =>
		lines.flatMap((line) => wrap(line, width))
	);
	const fits = (lines: readonly TextLine[]) => {
		const block = blockSize(lines);
		return block.width <= width && block.height <= height - 6;
	};
	const lines = ways.find(fits) ?? ways.at(-1) ?? [];
	const block = blockSize(lines);
	const middle = (stretch.top + stretch.bottom - block.height) / 2;
	return setNote('empty', lines, {
		x: left + width / 2,
		top: Math.min(middle, stretch.bottom - block.height),
		anchor: 'middle'
	});
}

function requestFor({ note, styles }: Saying, drawn: Drawn): NoteRequest[] {
	switch (note.about) {
		case 'first-visit':
		case 'last-visit':
		case 'published':
			return [
				{
					key: `${note.about}-${note.id}`,
					styles,
					places: (lines, taken) => placesOverDoor(note.id, lines, drawn, taken),
					optional: note.about === 'last-visit'
				}
			];
		case 'leaf':
			return [
				{
					key: `${note.about}-${note.leaf}`,
					styles,
					places: (lines, taken) => placesOverAny(note.ids, lines, drawn, taken),
					optional: true
				}
			];
		case 'estimate': {
			const span = drawn.spans.find(({ key }) => key === note.id);
			if (!span) return [];
			return [
				{
					key: note.about,
					styles,
					places: (lines, taken) => placesAbove(spanBox(span), lines, 0, taken),
					optional: true
				}
			];
		}
		case 'undated':
			return [{ key: note.about, styles, places: (lines) => placesByUndated(lines, drawn) }];
		default:
			return note satisfies never;
	}
}

/** Places over a door, no higher than the years of the line above. */
function* placesOverDoor(
	id: string,
	lines: readonly TextLine[],
	{ doors, years }: Drawn,
	taken: readonly Box[]
): Generator<NotePlace, void, undefined> {
	const door = doors.find((placed) => placed.id === id);
	if (!door) return;
	const line = years.lines.find(({ floor }) => floor > door.y);
	yield* placesAbove(doorBox(door), lines, line?.ceiling ?? 0, taken);
}

/** Places over any of some doors, the nearest to its door first. */
function placesOverAny(
	ids: readonly string[],
	lines: readonly TextLine[],
	drawn: Drawn,
	taken: readonly Box[]
): NotePlace[] {
	const rise = ({ leader }: NotePlace) => (leader ? leader.y1 - leader.y2 : 0);
	return ids
		.flatMap((id) => [...placesOverDoor(id, lines, drawn, taken)])
		.sort((a, b) => rise(a) - rise(b));
}

/** Beside the stack of undated doors, as high as it can be, or over it. */
function* placesByUndated(
	lines: readonly TextLine[],
	{ doors }: Drawn
): Generator<NotePlace, void, undefined> {
	const { height } = blockSize(lines);
	const stack = doors.filter(({ leaf }) => leaf === 'dashed').map(doorBox);
	if (stack.length === 0) return;
	const left = Math.min(...stack.map((box) => box.left));
	const right = Math.max(...stack.map((box) => box.right));
	const top = Math.min(...stack.map((box) => box.top));
	for (let y = top; y < top + 4 * lineHeight; y += 2) {
		yield { x: left - 7, top: y, anchor: 'end' };
	}
	for (let y = top; y >= 0; y -= 2) {
		yield { x: left - 7, top: y, anchor: 'end' };
		yield { x: right, top: y - height, anchor: 'end' };
	}
}

/** A label stands to the right of its leader more easily when what is to the right is placed already. */
function rightmostFirst(sayings: readonly Saying[], doors: readonly PlacedDoor[]): Saying[] {
	const at = ({ note }: Saying) =>
		note.about === 'published' ? (doors.find(({ id }) => id === note.id)?.x ?? 0) : -1;
	return [...sayings].sort((a, b) => at(b) - at(a));
}
