import { pairs, range, scaleUtc, sum } from 'd3';
import { m } from '$lib/paraglide/messages';
import { dayToDate, placeOnScale, precisionOf } from '$lib/record/partial-date';
import { sizeClassOf, type Size } from '../size';
import type { OriginsId, Treaty } from './data.server';
import { placeNotes, type NoteRequest } from './place-notes';
import type { OriginsMark, OriginsSeries, Role } from './state';
import { blockSize, leading, setBlock, wrap, type Box, type PlacedBlock, type TextLine } from './text-block';
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

/** The way from the event before to this one: a tread along from `from` to `to`, then a riser up by `rise`. */
export interface PlacedLink {
	id: OriginsId;
	treaty: Treaty;
	from: number;
	to: number;
	/** Height of the tread; the riser ends at `y - rise`. */
	y: number;
	rise: number;
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
	/** From the axis up to the other treaty's track. */
	cellar: number;
	/** What the steps are lifted by when the other treaty's track comes in below them. */
	lift: number;
	/** The least height of the step whose view also speaks of the one below. */
	tallStep: number;
	/** Clear room above and below words. */
	air: number;
	/** Whether two treaties can stand with their names and all that led to them. */
	spacious: boolean;
	/** Lengths at which lines may break, the best first. */
	lineWidths: number[];
}

/**
 * Places a view of the origins chart: a flight of steps, one for each act, over an axis of years.
 * What has happened stays below and behind, so that beside the newest act there is always room for
 * its words. The steps stand still from view to view, until they are lifted to let the other treaty
 * in below.
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

	const heights = heightsOf(series, size, measures);
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
		links,
		marks,
		coincidence,
		wait,
		notes: placeNotes(
			noteRequests(series, { marks, wait }, measures),
			[
				...marks.filter(isVisible).map(({ box }) => box),
				...links.filter(isVisible).flatMap(boxesOfLink),
				...[coincidence, wait.drop].filter(isVisible).map(boxOfUpright)
			],
			frame,
			measures.air
		)
	};
}

function measuresFor(size: Size): Measures {
	switch (sizeClassOf(size)) {
		case 'narrow': {
			const low = size.height < 240;
			const slim = size.width < 310;
			const text = 12.5;
			const title = low || slim ? 13 : 15;
			return {
				title,
				text,
				quiet: text,
				radius: low ? 4 : 4.5,
				gap: 7,
				margin: { top: slim ? 36 : low ? 16 : 26, right: 3, bottom: 20, left: 3 },
				plinth: low ? 12 : 31,
				cellar: 48,
				lift: low ? 90 : 72,
				tallStep: low ? 0 : leading(title) + leading(text) + 3,
				air: low ? 0 : 1,
				spacious: false,
				lineWidths: [0.75, 0.55, 0.4].map((share) => share * size.width)
			};
		}
		case 'wide': {
			const room = Math.min(size.width / 720, size.height / 560);
			const grown = (atFullSize: number, least: number, most: number) =>
				Math.min(most, Math.max(least, Math.round(atFullSize * room * 2) / 2));
			const title = grown(20, 15.5, 25);
			const text = grown(14.5, 13, 18);
			const quiet = grown(13.5, 12.5, 16);
			const cellar = leading(title) + 2 * leading(text) + 18;
			const plinth = 2 * leading(quiet) + 8;
			return {
				title,
				text,
				quiet,
				radius: grown(6.5, 5.5, 8),
				gap: 11,
				margin: {
					top: leading(title) + 1.5 * leading(text) + 2,
					right: 10,
					bottom: 24,
					left: 10
				},
				plinth,
				cellar,
				lift: cellar + leading(title) + leading(text) + leading(quiet) + 26 - plinth,
				tallStep: leading(title) + 2 * leading(text) + 10,
				air: 8,
				spacious: true,
				lineWidths: [0.6, 0.4, 0.3].map((share) => share * size.width)
			};
		}
	}
}

/** How high each event's step stands: all alike, but for the one whose view also speaks of the step below. */
function heightsOf(
	{ marks, coincidence }: OriginsSeries,
	size: Size,
	{ margin, plinth, cellar, lift, tallStep }: Measures
): Map<OriginsId, number> {
	const axisY = size.height - margin.bottom;
	const lifted = coincidence.shown;
	const foot = axisY - plinth - (lifted ? lift : 0);
	const climb = foot - margin.top;
	const european = marks.filter(({ treaty }) => treaty === 'european').map(({ id }) => id);
	const steps = european.length - 1;
	const tall = lifted ? 0 : Math.max(tallStep, climb / steps);
	const step = (climb - tall) / (steps - (lifted ? 0 : 1));
	const stepTo = (id: OriginsId, index: number) =>
		index === 0 ? 0 : id === 'convention-in-force' && !lifted ? tall : step;
	const rises = european.map(stepTo);
	return new Map([
		...european.map((id, index) => [id, foot - sum(rises.slice(0, index + 1))] as const),
		...marks.filter(({ treaty }) => treaty === 'un').map(({ id }) => [id, axisY - cellar] as const)
	]);
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

function linksOf(marks: readonly PlacedMark[], treaty: Treaty): PlacedLink[] {
	return pairs(marks.filter((mark) => mark.treaty === treaty)).map(([before, mark]) => ({
		id: mark.id,
		treaty,
		from: before.x + (isYear(before) ? spanWidth(before) / 2 : 0),
		to: mark.x - (isYear(mark) ? spanWidth(mark) / 2 : 0),
		y: before.y,
		rise: before.y - mark.y,
		opacity: mark.role === 'later' ? 0 : 1
	}));
}

function boxesOfLink({ from, to, y, rise }: PlacedLink): Box[] {
	return [
		{ left: from, right: to, top: y - 1, bottom: y + 1 },
		{ left: to - 1, right: to + 1, top: y - rise, bottom: y }
	];
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

/** Whose words go first where there is not room for all that has gone before. */
const byWeight: OriginsId[] = [
	'convention-adopted',
	'convention-in-force',
	'gautier-proposes',
	'convention-opened',
	'recommendation-971',
	'committee-begins',
	'seventh-ratification',
	'recommendation-909',
	'gautier-founds'
];

/** All words of a view in the order in which they get their room. */
function noteRequests(
	series: OriginsSeries,
	drawn: Pick<OriginsLayout, 'marks' | 'wait'>,
	measures: Measures
): NoteRequest[][] {
	const worded = (role: Role) =>
		series.marks
			.filter((mark) => mark.role === role)
			.map((mark) => ({
				mark: markOf(drawn.marks, mark.id),
				words: markWords(mark, series.figures, series.coincidence.shown)
			}));
	const spoken = worded('spoken').map(({ mark, words }) => ({
		mark,
		request: {
			key: mark.id,
			styles: spokenStyles(words, measures),
			places: (lines: readonly TextLine[]) => placesAround(mark, lines, measures.gap)
		}
	}));
	const requestsOf = (treaty: Treaty) =>
		spoken.filter(({ mark }) => mark.treaty === treaty).map(({ request }) => request);
	return [
		requestsOf('european'),
		...requestsOf('un')
			.reverse()
			.map((request) => [request]),
		...(series.coincidence.shown && measures.spacious ? [treatyRequests(drawn.marks, measures)] : []),
		...(series.wait.shown ? [[waitRequest(series.wait, drawn.wait, measures)]] : []),
		...(series.coincidence.shown && !measures.spacious ? [] : worded('earlier'))
			.sort((a, b) => byWeight.indexOf(a.mark.id) - byWeight.indexOf(b.mark.id))
			.map(({ mark, words }) => [
				{
					key: mark.id,
					styles: earlierStyles(words, measures),
					places: (lines: readonly TextLine[]) => placesOfEarlier(mark, lines, measures.gap)
				}
			])
	];
}

/** From the fullest setting of what the view speaks of to the barest, which still has date and title. */
function spokenStyles(words: MarkWords, measures: Measures): TextLine[][][] {
	const { lineWidths } = measures;
	const date = (size: number): TextLine => ({ text: words.date, role: 'quiet', size });
	const title = (size: number): TextLine => ({ text: words.title, role: 'label', size });
	const more = (text: string): TextLine => ({ text, role: 'quiet', size: measures.text });
	const few = (settings: TextLine[][]) => settings.filter((lines) => lines.length <= 4);
	return [
		few(
			lineWidths.map((width) => [
				date(measures.text),
				...wrap(title(measures.title), width),
				...(words.more === null ? [] : wrap(more(words.more), width))
			])
		),
		few(
			lineWidths.map((width) => [date(measures.text), ...wrap(title(measures.title), width)])
		),
		few(lineWidths.map((width) => [date(12.5), ...wrap(title(12.5), width)])),
		[[{ lead: words.date, text: words.title, role: 'label', size: 12.5 }]]
	];
}

function earlierStyles(words: MarkWords, { quiet }: Measures): TextLine[][][] {
	const line = (text: string): TextLine => ({ text, role: 'quiet', size: quiet });
	return [
		[[line(`${words.date} · ${words.title}`)]],
		[[line(words.date), line(words.title)]],
		[[line(words.title)]]
	];
}

/** The names of the two treaties: one over the steps, one beside the track below. Both or neither. */
function treatyRequests(
	marks: readonly PlacedMark[],
	{ text, margin }: Measures
): NoteRequest[] {
	const { y } = markOf(marks, 'uncat');
	const half = leading(text) / 2;
	return [
		{
			key: 'european',
			styles: [m.origins_treaty_european_long(), m.origins_treaty_european()].map((name) => [
				[{ text: name, role: 'label party', size: text }]
			]),
			places: (lines) => [setBlock(lines, margin.left, 0, 'start')]
		},
		{
			key: 'un',
			styles: [m.origins_treaty_un_long(), m.origins_treaty_un()].map((name) => [
				[{ text: name, role: 'label', size: text }]
			]),
			places: (lines) =>
				range(1, 8).map((up) => setBlock(lines, margin.left, y - up * half, 'start'))
		}
	];
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
	const height = sum(heights);
	const over = box.top - gap * (treaty === 'un' ? 0.9 : 0.6) - height;
	const under = box.bottom + gap * 0.6;
	const lastLineBeside = y + (heights.at(-1) ?? 0) / 2 - height;
	const firstLineBeside = y - (heights[0] ?? 0) / 2;
	const leftOf = (top: number) => setBlock(lines, box.left - gap, top, 'end');
	const rightOf = (top: number) => setBlock(lines, box.right + gap, top, 'start');
	const left = [leftOf(lastLineBeside), leftOf(y - height / 2), leftOf(firstLineBeside)];
	const right = [rightOf(firstLineBeside), rightOf(y - height / 2), rightOf(lastLineBeside)];
	const aboveLeft = setBlock(lines, x - gap, over, 'end');
	const start = Math.max(0, box.left) + (box.right - box.left > gap * 2 ? gap * 0.5 : 0);
	const above = [setBlock(lines, start, over, 'start'), setBlock(lines, box.right, over, 'end')];
	const below = [
		setBlock(lines, box.left + gap, under, 'start'),
		setBlock(lines, x + gap, under, 'start'),
		setBlock(lines, x + blockSize(lines).width / 3, under, 'end'),
		setBlock(lines, box.right, under, 'end')
	];
	return treaty === 'european'
		? [...left, aboveLeft, ...above, ...right, ...below]
		: [aboveLeft, ...below.reverse(), ...left, ...right];
}

/** Nearer to their mark than the words of the view, so that nobody takes them for another's. */
function placesOfEarlier(
	{ box, x, y }: PlacedMark,
	lines: readonly TextLine[],
	gap: number
): PlacedBlock[] {
	const { height } = blockSize(lines);
	const beside = y - height / 2;
	const under = box.bottom + gap * 0.6;
	const below = [
		setBlock(lines, box.left + gap, under, 'start'),
		setBlock(lines, x + gap, under, 'start')
	];
	if (lines.length > 1) return below;
	return [
		setBlock(lines, box.left - gap, beside, 'end'),
		setBlock(lines, box.right + gap, beside, 'start'),
		...below
	];
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
