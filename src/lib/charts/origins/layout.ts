import { range, scaleLinear, scaleUtc } from 'd3';
import { m } from '$lib/paraglide/messages';
import { dayToDate, placeOnScale, precisionOf } from '$lib/record/partial-date';
import { sizeClassOf, type Size } from '../size';
import type { OriginsId, Treaty } from './data.server';
import { placeNotes, type NoteRequest } from './place-notes';
import type { OriginsMark, OriginsSeries, Role } from './state';
import { leading, setBlock, wrap, type Box, type PlacedBlock, type TextLine } from './text-block';
import { markWords, waitWords, type MarkWords } from './words';

/** A day is a point of ink; a month or a year is a stretch as long as itself, with soft ends. */
export type MarkShape =
	| { kind: 'day'; radius: number }
	| { kind: 'span'; width: number; height: number; softness: number };

/** A mark where it is drawn; `x` and `y` are the middle of its shape, px. */
export interface PlacedMark {
	id: OriginsId;
	treaty: Treaty;
	role: Role;
	x: number;
	y: number;
	scale: number;
	opacity: number;
	shape: MarkShape;
	/** What the shape covers at full size. */
	box: Box;
}

/** The way from the event before to this one: along, then up. */
export interface PlacedLink {
	id: OriginsId;
	treaty: Treaty;
	path: string;
	opacity: number;
}

/** An upright line, px. */
interface Upright {
	x: number;
	y1: number;
	y2: number;
	opacity: number;
}

/** Words beside a mark or a treaty; `key` is the same for the same words in every view. */
export interface PlacedNote extends PlacedBlock {
	key: string;
}

/** Everything the origins chart draws, in px. */
export interface OriginsLayout {
	axis: { y: number; from: number; to: number; yearEdges: number[]; top: number };
	/** Each stands under the middle of its year. */
	years: { x: number; y: number; text: string }[];
	links: PlacedLink[];
	marks: PlacedMark[];
	coincidence: Upright;
	/** The years of waiting, laid along the axis; up to `firm` its beginning is not known exactly. */
	wait: { from: number; firm: number; to: number; y: number; opacity: number; drop: Upright };
	notes: PlacedNote[];
}

const firstYear = 1976;
const yearAfterLast = 1990;

/** Sizes that depend on the room, px. */
interface Measures {
	title: number;
	text: number;
	quiet: number;
	radius: number;
	gap: number;
	margin: { top: number; right: number; bottom: number; left: number };
	/** From the axis up to the first step. */
	plinth: number;
}

/**
 * Places a view of the origins chart: a flight of steps, one for each act, over an axis of years.
 * What has happened stays below and behind, so that beside the newest act there is always room for
 * its words. The steps stand at the same place in every view of one size.
 */
export function originsLayout(series: OriginsSeries, size: Size): OriginsLayout {
	const measures = measuresFor(size);
	const { margin } = measures;
	const axisY = size.height - margin.bottom;
	const scale = scaleUtc()
		.domain([dayToDate(`${firstYear}-01-01`), dayToDate(`${yearAfterLast}-01-01`)])
		.range([margin.left, size.width - margin.right]);
	const x = (date: Date) => scale(date);
	const yearStart = (year: number) => x(dayToDate(`${year}-01-01`));

	const heights = heightsOf(series.marks, size, measures);
	const marks = series.marks.map((mark) => placeMark(mark, x, heights, measures));
	const links = [...linksOf(marks, 'european'), ...linksOf(marks, 'un')];
	const coincidence = placeCoincidence(series, marks, measures);
	const wait = placeWait(series, marks, axisY);
	const frame = { left: 0, top: 0, right: size.width, bottom: axisY - 3 };

	return {
		axis: {
			y: axisY,
			from: margin.left,
			to: size.width - margin.right,
			yearEdges: range(firstYear, yearAfterLast + 1).map(yearStart),
			top: margin.top
		},
		years: placeYears(yearStart, axisY),
		links: links.map(({ id, treaty, path, opacity }) => ({ id, treaty, path, opacity })),
		marks,
		coincidence,
		wait,
		notes: placeNotes(
			noteRequests(series, { marks, coincidence, wait }, measures, size),
			[
				...marks.filter(isVisible).map(({ box }) => box),
				...links.filter(isVisible).flatMap(({ segments }) => segments),
				...[coincidence, wait.drop].filter(isVisible).map(boxOfUpright)
			],
			frame
		)
	};
}

function measuresFor(size: Size): Measures {
	switch (sizeClassOf(size)) {
		case 'narrow': {
			const tight = size.height < 240 || size.width < 280;
			return {
				title: tight ? 13 : 15,
				text: 12.5,
				quiet: 12.5,
				radius: tight ? 4 : 4.5,
				gap: 7,
				margin: { top: tight ? 16 : 26, right: 3, bottom: 20, left: 3 },
				plinth: tight ? 12 : 16
			};
		}
		case 'wide': {
			const room = Math.min(size.width / 720, size.height / 560);
			const grown = (atFullSize: number, least: number, most: number) =>
				Math.min(most, Math.max(least, Math.round(atFullSize * room * 2) / 2));
			return {
				title: grown(20, 15.5, 25),
				text: grown(14.5, 13, 18),
				quiet: grown(13.5, 12.5, 16),
				radius: grown(6.5, 5.5, 8),
				gap: 11,
				margin: { top: Math.round(size.height * 0.07), right: 10, bottom: 24, left: 10 },
				plinth: Math.round(size.height * 0.06)
			};
		}
	}
}

/** How high each event's step stands; a second act spoken of in one view gets a higher step for its words. */
function heightsOf(
	marks: readonly OriginsMark[],
	size: Size,
	{ margin, plinth }: Measures
): Map<OriginsId, number> {
	const axisY = size.height - margin.bottom;
	const european = marks.filter(({ treaty }) => treaty === 'european');
	const rises = european.map(({ id }, index) =>
		index === 0 ? 0 : id === 'recommendation-971' || id === 'convention-in-force' ? 1.3 : 1
	);
	const total = rises.reduce((sum, rise) => sum + rise, 0);
	const climb = scaleLinear([0, total], [axisY - plinth, margin.top]);
	const heights = new Map<OriginsId, number>();
	let risen = 0;
	european.forEach(({ id }, index) => {
		risen += rises[index] ?? 0;
		heights.set(id, climb(risen));
	});

	const roof = heights.get('recommendation-971') ?? axisY;
	const under = axisY - roof;
	const un = marks.filter(({ treaty }) => treaty === 'un');
	un.forEach(({ id }, index) => heights.set(id, axisY - under * (0.32 + 0.26 * index)));
	return heights;
}

function placeMark(
	mark: OriginsMark,
	x: (date: Date) => number,
	heights: ReadonlyMap<OriginsId, number>,
	{ radius }: Measures
): PlacedMark {
	const place = placeOnScale(mark.date, x);
	const y = heights.get(mark.id);
	if (place === null || y === undefined) throw new Error(`${mark.id} has no place on the time axis`);
	const middle = (place.from + place.to) / 2;
	const shape: MarkShape =
		precisionOf(mark.date) === 'day'
			? { kind: 'day', radius }
			: {
					kind: 'span',
					width: place.to - place.from,
					height: radius * 2,
					softness: radius * 0.6
				};
	const reach = shape.kind === 'day' ? shape.radius : shape.width / 2 + shape.softness;
	return {
		id: mark.id,
		treaty: mark.treaty,
		role: mark.role,
		x: middle,
		y,
		// A stretch of time keeps its length.
		scale: mark.role === 'earlier' && shape.kind === 'day' ? 0.7 : 1,
		opacity: mark.role === 'spoken' ? 1 : mark.role === 'earlier' ? 0.7 : 0,
		shape,
		box: { left: middle - reach, right: middle + reach, top: y - radius, bottom: y + radius }
	};
}

function linksOf(
	marks: readonly PlacedMark[],
	treaty: Treaty
): (PlacedLink & { segments: Box[] })[] {
	const own = marks.filter((mark) => mark.treaty === treaty);
	return own.slice(1).flatMap((mark, index) => {
		const before = own[index];
		if (!before) return [];
		const start = before.x + (isYear(before) ? spanWidth(before) / 2 : 0);
		const end = mark.x - (isYear(mark) ? spanWidth(mark) / 2 : 0);
		return [
			{
				id: mark.id,
				treaty,
				path: `M${round(start)},${round(before.y)}H${round(end)}V${round(mark.y)}`,
				opacity: mark.role === 'later' ? 0 : 1,
				segments: [
					{ left: start, right: end, top: before.y - 1, bottom: before.y + 1 },
					{ left: end - 1, right: end + 1, top: mark.y, bottom: before.y }
				]
			}
		];
	});
}

/** Wide enough that it is a stretch to the eye and not a point: a year, never a month. */
function isYear(mark: PlacedMark): boolean {
	return mark.shape.kind === 'span' && mark.shape.width > mark.shape.height;
}

function spanWidth(mark: PlacedMark): number {
	return mark.shape.kind === 'span' ? mark.shape.width : 0;
}

function placeCoincidence(
	{ coincidence }: OriginsSeries,
	marks: readonly PlacedMark[],
	{ radius }: Measures
): Upright {
	const european = markOf(marks, coincidence.european);
	const un = markOf(marks, coincidence.un);
	return {
		x: european.x,
		y1: european.y + radius + 2,
		y2: un.y - radius - 2,
		opacity: coincidence.shown ? 1 : 0
	};
}

function placeWait(
	{ wait }: OriginsSeries,
	marks: readonly PlacedMark[],
	axisY: number
): OriginsLayout['wait'] {
	const idea = markOf(marks, 'gautier-proposes');
	const text = markOf(marks, 'convention-adopted');
	const opacity = wait.shown ? 1 : 0;
	return {
		from: idea.x - spanWidth(idea) / 2,
		firm: idea.x + spanWidth(idea) / 2,
		to: text.x,
		y: axisY,
		opacity,
		drop: { x: text.x, y1: text.y + (text.box.bottom - text.y) + 2, y2: axisY, opacity }
	};
}

function placeYears(yearStart: (year: number) => number, axisY: number): OriginsLayout['years'] {
	const every = yearStart(firstYear + 1) - yearStart(firstYear) > 34 ? 1 : 2;
	return range(firstYear, yearAfterLast, every).map((year) => ({
		x: (yearStart(year) + yearStart(year + 1)) / 2,
		y: axisY + 16,
		text: String(year)
	}));
}

/** All words of a view in the order in which they get their room. */
function noteRequests(
	series: OriginsSeries,
	drawn: Pick<OriginsLayout, 'marks' | 'coincidence' | 'wait'>,
	measures: Measures,
	size: Size
): NoteRequest[][] {
	const worded = (role: Role) =>
		series.marks
			.filter((mark) => mark.role === role)
			.map((mark) => ({
				mark: markOf(drawn.marks, mark.id),
				words: markWords(mark, series.figures, series.coincidence.shown)
			}));
	return [
		worded('spoken').map(({ mark, words }) => ({
			key: mark.id,
			styles: spokenStyles(words, measures, size),
			places: (lines) => placesAround(mark, lines, measures.gap)
		})),
		...(series.coincidence.shown ? [[sameDayRequest(drawn.coincidence, measures)]] : []),
		...(series.wait.shown ? [[waitRequest(series.wait, drawn.wait, measures)]] : []),
		...worded('earlier')
			.reverse()
			.map(({ mark, words }) => [
				{
					key: mark.id,
					styles: earlierStyles(words, measures, size),
					places: (lines: readonly TextLine[]) => placesAround(mark, lines, measures.gap)
				}
			])
	];
}

/** From the fullest setting of what the view speaks of to the barest, which still has date and title. */
function spokenStyles(words: MarkWords, measures: Measures, size: Size): TextLine[][][] {
	const date = (px: number): TextLine => ({ text: words.date, role: 'quiet', size: px });
	const title = (px: number): TextLine => ({ text: words.title, role: 'label', size: px });
	const more: TextLine = { text: words.more, role: 'quiet', size: measures.text };
	const widths = [0.62, 0.46, 0.34].map((share) => share * size.width);
	return [
		widths.map((width) => [
			date(measures.text),
			...wrap(title(measures.title), width),
			...wrap(more, width)
		]),
		widths.map((width) => [date(measures.text), ...wrap(title(measures.title), width)]),
		widths.map((width) => [date(12.5), ...wrap(title(12.5), width)]),
		[[{ text: `${words.date} · ${words.title}`, role: 'label', size: 12.5 }]]
	];
}

function earlierStyles(words: MarkWords, { quiet }: Measures, size: Size): TextLine[][][] {
	const line = (text: string): TextLine => ({ text, role: 'quiet', size: quiet });
	return [
		[[line(`${words.date} · ${words.title}`)]],
		[[line(words.date), ...wrap(line(words.title), size.width * 0.4)]],
		[[line(words.title)]]
	];
}

function sameDayRequest({ x, y1, y2 }: Upright, { quiet }: Measures): NoteRequest {
	return {
		key: 'same-day',
		styles: [[[{ text: m.origins_same_day(), role: 'label', size: quiet }]]],
		places: (lines) => {
			const top = (y1 + y2 - leading(quiet)) / 2;
			return [setBlock(lines, x + 7, top, 'start'), setBlock(lines, x - 7, top, 'end')];
		}
	};
}

function waitRequest(
	wait: OriginsSeries['wait'],
	drawn: OriginsLayout['wait'],
	{ quiet }: Measures
): NoteRequest {
	const words = waitWords(wait);
	return {
		key: 'wait',
		styles: [words.long, words.short].map((text) => [[{ text, role: 'label', size: quiet }]]),
		places: (lines) => [setBlock(lines, drawn.to - 6, drawn.y - 5 - leading(quiet), 'end')]
	};
}

/** The places for words round a mark, best first: up and to the left there are no earlier steps. */
function placesAround(
	{ box, x, y, treaty }: PlacedMark,
	lines: readonly TextLine[],
	gap: number
): PlacedBlock[] {
	const heights = lines.map((line) => leading(line.size));
	const height = heights.reduce((sum, each) => sum + each, 0);
	const lastLineBeside = y + (heights.at(-1) ?? 0) / 2 - height;
	const firstLineBeside = y - (heights[0] ?? 0) / 2;
	const leftOf = (top: number) => setBlock(lines, box.left - gap, top, 'end');
	const rightOf = (top: number) => setBlock(lines, box.right + gap, top, 'start');
	const left = [leftOf(lastLineBeside), leftOf(y - height / 2), leftOf(firstLineBeside)];
	const right = [rightOf(firstLineBeside), rightOf(y - height / 2), rightOf(lastLineBeside)];
	const above = [
		setBlock(lines, box.left, box.top - gap * 0.6 - height, 'start'),
		setBlock(lines, box.right, box.top - gap * 0.6 - height, 'end')
	];
	const below = [
		setBlock(lines, box.left, box.bottom + gap * 0.6, 'start'),
		setBlock(lines, x + gap, y + 4, 'start'),
		setBlock(lines, box.right, box.bottom + gap * 0.6, 'end')
	];
	return treaty === 'european'
		? [...left, ...above, ...right, ...below]
		: [...right, ...below, ...left, ...above];
}

function boxOfUpright({ x, y1, y2 }: Upright): Box {
	return { left: x - 1, right: x + 1, top: y1, bottom: y2 };
}

function isVisible({ opacity }: { opacity: number }): boolean {
	return opacity > 0;
}

function markOf(marks: readonly PlacedMark[], id: OriginsId): PlacedMark {
	const mark = marks.find((candidate) => candidate.id === id);
	if (!mark) throw new Error(`the origins chart has no mark ${id}`);
	return mark;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
