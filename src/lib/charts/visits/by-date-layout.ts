import { rollup } from 'd3';
import { m } from '$lib/paraglide/messages';
import { wrap, type Box } from '../text-block';
import type { Size } from '../size';
import {
	blockOf,
	labelSize,
	lineHeight,
	placeNotes,
	placesAbove,
	setNote,
	type BlockSize,
	type Candidate,
	type NoteRequest,
	type PlacedNote
} from './note-placing';
import {
	doorAspect,
	doorBox,
	emptyLayout,
	placeDoor,
	type PlacedDoor,
	type PlacedSpan,
	type PlacedTick,
	type VisitsLayout
} from './placed';
import type { ByDateSeries, DatedMark, VisitsNote } from './state';
import { emptyWords, noteWords, type Line, type Wordings } from './words';
import {
	placeLines,
	placeOnLine,
	rowGap,
	waysToBreak,
	halfTick,
	yearRoom,
	type YearDemand,
	type YearLine,
	type YearLines
} from './year-lines';

/** What remains of the worth of a way for each step that its labels lose. */
const perLoss = 0.98;

/** How many ways of breaking the years are tried for the labels. */
const mostTries = 240;

/** Doors over lines of years, as large as the room and the labels allow. */
export function byDateLayout(series: ByDateSeries, size: Size): VisitsLayout {
	const ways = waysToBreak(demandOf(series), size).slice(0, mostTries);
	const sayings = series.notes.map((note) => ({ note, wordings: noteWords(note) }));
	let best: { layout: VisitsLayout; score: number } | null = null;
	for (const way of ways) {
		if (best && best.score >= way.worth) break;
		const { layout, loss } = layOut(series, sayings, placeLines(way, size), size);
		const score = way.worth * perLoss ** loss;
		if (!best || score > best.score) best = { layout, score };
	}
	return best?.layout ?? emptyLayout;
}

function demandOf({ doors, undated, years, empty }: ByDateSeries): YearDemand {
	return {
		years,
		doorsIn: rollup(
			doors,
			(stack) => stack.length,
			({ year }) => year
		),
		apart: undated.length,
		unbroken: [
			...doors.flatMap(({ window }) => (window ? [window] : [])),
			...(empty ? [empty.days] : [])
		]
	};
}

/** A note with its words, made once for all tries. */
interface Saying {
	note: VisitsNote;
	wordings: Wordings;
}

/** The picture on given lines, and what its labels lose there. */
function layOut(
	series: ByDateSeries,
	sayings: readonly Saying[],
	years: YearLines,
	size: Size
): { layout: VisitsLayout; loss: number } {
	const dated = placeDated(series.doors, years);
	const doors = [...dated, ...placeUndated(series, years, size)];
	const spans = placeSpans(series.doors, dated, years);
	const ticks = placeTicks(series, years, size);
	const empty = placeEmpty(series, years);
	const emptyNotes = series.empty && empty ? [noteIn(series.empty, empty, dated)] : [];
	const placing = placeNotes(
		rightmostFirst(sayings, doors).flatMap((saying) => requestFor(saying, { doors, spans, years })),
		{ left: 0, top: 0, right: size.width, bottom: size.height },
		[...doors.map(doorBox), ...spans.map(spanBox), ...ticks.map(tickBox), ...(empty ? [empty] : [])]
	);
	const axes = placeAxes(series, years);
	const notes = [...placing.notes, ...emptyNotes];
	return {
		layout: { ...emptyLayout, doors, axes, ticks, spans, empty, notes },
		loss: placing.loss
	};
}

function placeDated(marks: readonly DatedMark[], years: YearLines): PlacedDoor[] {
	const height = years.doorWidth * doorAspect;
	return marks.flatMap((mark) => {
		const line = lineOfYear(years, mark.year);
		if (!line) return [];
		const x = (mark.year - line.first + 0.5) * years.column - years.doorWidth / 2;
		return [placeDoor(mark, x, line.floor - mark.row * years.pitch - height, years.doorWidth)];
	});
}

/** The visits without any date: a stack of their own at the end of the first line. */
function placeUndated({ undated }: ByDateSeries, years: YearLines, size: Size): PlacedDoor[] {
	const [line] = years.lines;
	if (!line) return [];
	const height = years.doorWidth * doorAspect;
	const x = size.width - (years.column + years.doorWidth) / 2;
	return undated.map((mark, row) =>
		placeDoor(mark, x, line.floor - row * years.pitch - height, years.doorWidth)
	);
}

function placeSpans(
	marks: readonly DatedMark[],
	doors: readonly PlacedDoor[],
	years: YearLines
): PlacedSpan[] {
	return marks.flatMap(({ id, year, window, emphasised }) => {
		const line = lineOfYear(years, year);
		const door = doors.find((placed) => placed.id === id);
		if (!window || !line || !door) return [];
		const at = placeOnLine(line, years.column);
		return [
			{
				key: id,
				from: at(window.from),
				to: at(window.to),
				y: door.y - rowGap / 2,
				reach: 2,
				emphasised
			}
		];
	});
}

function placeAxes({ empty }: ByDateSeries, years: YearLines): VisitsLayout['axes'] {
	return years.lines.map((line) => {
		const at = placeOnLine(line, years.column);
		const end = (line.last + 1 - line.first) * years.column;
		const until = empty && isInLine(line, empty.days.to) ? at(empty.days.to) : end;
		return { key: String(line.first), x1: 0, x2: until, y: line.floor };
	});
}

function placeTicks(
	{ undated }: ByDateSeries,
	{ lines, column }: YearLines,
	size: Size
): PlacedTick[] {
	const every = Math.ceil((2 * halfTick + 4 + Math.max(0, halfTick - column / 2)) / column);
	const ticks = lines.flatMap((line) =>
		Array.from({ length: line.last + 1 - line.first }, (_, index) => line.first + index)
			.filter((year) => (year - line.first) % every === 0)
			.map((year) => ({
				key: String(year),
				text: String(year),
				x: Math.min(size.width - halfTick, Math.max(halfTick, (year - line.first + 0.5) * column)),
				y: line.floor + yearRoom - 3.5
			}))
	);
	const [line] = lines;
	if (undated.length === 0 || !line) return ticks;
	const apart = {
		key: 'undated',
		text: m.visits_undated_tick(),
		x: size.width - column / 2,
		y: line.floor + yearRoom - 3.5
	};
	return [...ticks, apart];
}

function placeEmpty({ empty }: ByDateSeries, years: YearLines): Box | null {
	const line = empty && years.lines.find((candidate) => isInLine(candidate, empty.days.to));
	if (!line) return null;
	const at = placeOnLine(line, years.column);
	return {
		left: at(empty.days.from),
		right: at(empty.days.to),
		top: line.top - rowGap,
		bottom: line.floor
	};
}

/** What is said in the empty stretch, broken to its width, in the middle of its height. */
function noteIn(
	empty: NonNullable<ByDateSeries['empty']>,
	stretch: Box,
	doors: readonly PlacedDoor[]
): PlacedNote {
	const covered = doors.map(doorBox).filter(({ right, bottom }) => {
		return right > stretch.left && bottom > stretch.top;
	});
	const left = Math.max(stretch.left, ...covered.map(({ right }) => right)) + 3;
	const width = stretch.right - left - 3;
	const height = stretch.bottom - stretch.top;
	const ways = emptyWords(empty.since, empty.until).map((lines) =>
		lines.flatMap((line) => broken(line, width))
	);
	const lines =
		ways.find((way) => blockOf(way).width <= width && blockOf(way).height <= height - 6) ??
		ways.at(-1) ??
		[];
	const top = (stretch.top + stretch.bottom - blockOf(lines).height) / 2;
	return setNote('empty', lines, {
		x: left + width / 2,
		top: Math.min(top, stretch.bottom - blockOf(lines).height),
		anchor: 'middle'
	});
}

function broken({ role, text }: Line, width: number): Line[] {
	return wrap({ text, role, size: labelSize }, width).map((line) => ({ role, text: line.text }));
}

interface Drawn {
	doors: readonly PlacedDoor[];
	spans: readonly PlacedSpan[];
	years: YearLines;
}

function requestFor({ note, wordings }: Saying, drawn: Drawn): NoteRequest[] {
	switch (note.about) {
		case 'first-visit':
		case 'published':
			return aboveDoor(note.id, note.about, wordings, drawn, false);
		case 'last-visit':
			return aboveDoor(note.id, note.about, wordings, drawn, true);
		case 'leaf':
			return [
				{
					key: `${note.about}-${note.leaf}`,
					wordings,
					optional: true,
					candidates: (block) => placesOverAny(note.ids, block, drawn)
				}
			];
		case 'estimate': {
			const span = drawn.spans.find(({ key }) => key === note.id);
			if (!span) return [];
			return [
				{
					key: note.about,
					wordings,
					optional: true,
					candidates: (block) => placesAbove(spanBox(span), block, 0)
				}
			];
		}
		case 'undated':
			return [besideUndated(wordings, drawn)];
		default:
			return note satisfies never;
	}
}

function aboveDoor(
	id: string,
	about: string,
	wordings: NoteRequest['wordings'],
	drawn: Drawn,
	optional: boolean
): NoteRequest[] {
	return [
		{
			key: `${about}-${id}`,
			wordings,
			candidates: (block) => placesOverDoor(id, block, drawn),
			optional
		}
	];
}

/** Places over a door, no higher than the years of the line above. */
function* placesOverDoor(
	id: string,
	block: BlockSize,
	{ doors, years }: Drawn
): Generator<Candidate, void, undefined> {
	const door = doors.find((placed) => placed.id === id);
	if (!door) return;
	const line = years.lines.find(({ floor }) => floor > door.y);
	yield* placesAbove(doorBox(door), block, line?.ceiling ?? 0);
}

/** Places over any of some doors, the nearest to its door first. */
function placesOverAny(ids: readonly string[], block: BlockSize, drawn: Drawn): Candidate[] {
	const rise = ({ leader }: Candidate) => (leader ? leader.y1 - leader.y2 : 0);
	return ids
		.flatMap((id) => [...placesOverDoor(id, block, drawn)])
		.sort((a, b) => rise(a) - rise(b));
}

/** Beside the stack of undated doors, as high as it can be, or over it. */
function besideUndated(wordings: NoteRequest['wordings'], { doors }: Drawn): NoteRequest {
	return {
		key: 'undated',
		wordings,
		*candidates(block) {
			const stack = doors.filter(({ leaf }) => leaf === 'unidentified').map(doorBox);
			const left = Math.min(...stack.map((box) => box.left));
			const right = Math.max(...stack.map((box) => box.right));
			const top = Math.min(...stack.map((box) => box.top));
			for (let y = top; y < top + 4 * lineHeight; y += 2) {
				yield { x: left - 7, top: y, anchor: 'end' };
			}
			for (let y = top; y >= 0; y -= 2) {
				yield { x: left - 7, top: y, anchor: 'end' };
				yield { x: right, top: y - block.height, anchor: 'end' };
			}
		}
	};
}

/** A label stands to the right of its leader more easily when what is to the right is placed already. */
function rightmostFirst(sayings: readonly Saying[], doors: readonly PlacedDoor[]): Saying[] {
	const at = ({ note }: Saying) =>
		note.about === 'published' ? (doors.find(({ id }) => id === note.id)?.x ?? 0) : -1;
	return [...sayings].sort((a, b) => at(b) - at(a));
}

function lineOfYear({ lines }: YearLines, year: number): YearLine | undefined {
	return lines.find(({ first, last }) => first <= year && year <= last);
}

function isInLine({ first, last }: YearLine, day: string): boolean {
	const year = Number(day.slice(0, 4));
	return first <= year && year <= last;
}

function spanBox({ from, to, y, reach }: PlacedSpan): Box {
	return { left: from, right: to, top: y - reach, bottom: y + reach };
}

function tickBox({ x, y }: PlacedTick): Box {
	return { left: x - halfTick, right: x + halfTick, top: y - 9, bottom: y + 2 };
}
