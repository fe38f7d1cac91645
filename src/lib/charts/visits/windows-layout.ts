import { max } from 'd3';
import { dayToDate } from '$lib/record/partial-date';
import { setNote, type PlacedNote } from '../note-placing';
import { sizeClassOf, type Size } from '../size';
import { blockSize, wrap, type TextLine } from '../text-block';
import { figureSize, placeFigure } from './figure';
import { label, lineHeight, quiet } from './lines';
import {
	doorAspect,
	doorBox,
	emptyLayout,
	placeDoor,
	type PlacedDoor,
	type PlacedFigure,
	type PlacedSpan,
	type VisitsLayout
} from './placed';
import type { WindowsSeries } from './state';
import { gapWords } from './words';
import { placeOnLine, placeYears, yearRoom } from './year-lines';

type Gap = WindowsSeries['gaps'][number];

/** Between the dotted line of a window and what is below and above it, px. */
const lineGap = { below: 10, above: 9 } as const;

/** Between two unidentified doors, for each px of their width. */
const abreast = 0.14;

/** The whole of the years on one line, px. */
interface Timeline {
	column: number;
	floor: number;
	at: (moment: Date) => number;
}

/** What is said of a gap: a big figure on wide charts, and some lines. */
interface GapLabel {
	figure: string | null;
	lines: TextLine[];
}

/** Things side by side, each as near to its middle as the others let it; px. */
interface Row {
	middles: readonly number[];
	widths: readonly number[];
	gap: number;
	/** The room, from 0. */
	room: number;
}

/** The unidentified visits large, each over the time in which it must lie; the others small below. */
export function windowsLayout(series: WindowsSeries, size: Size): VisitsLayout {
	const timeline = placeTimeline(series, size);
	const context = placeContext(series, timeline, size);
	const spans = series.gaps.map((gap) => placeWindow(gap, timeline, context));
	const labels = series.gaps.map((gap) => labelGap(gap, series.gaps.length, size));
	const labelHeight = max(labels, heightOf) ?? 0;
	const labelTop = Math.min(...spans.map(({ y }) => y)) - lineGap.above - labelHeight;
	const large = placeLarge(series.gaps, spans, labelTop - 6, size);
	return {
		...emptyLayout,
		doors: [...context, ...large.doors],
		axes: [{ key: 'years', x1: 0, x2: size.width, y: timeline.floor }],
		ticks: placeYears({ ...series.years, floor: timeline.floor }, timeline.column, size.width),
		spans,
		...placeLabels(labels, large.middles, labelTop, size)
	};
}

function placeTimeline({ years }: WindowsSeries, size: Size): Timeline {
	const column = size.width / (years.last + 1 - years.first);
	const floor = size.height - yearRoom;
	return { column, floor, at: placeOnLine(years, column) };
}

/** The identified visits: as large as the years allow, in no more than a third of the height. */
function placeContext(
	{ doors, years }: WindowsSeries,
	{ column, floor }: Timeline,
	size: Size
): PlacedDoor[] {
	const rows = (max(doors, ({ row }) => row) ?? 0) + 1;
	const tallest = (size.height * 0.3) / rows - 2;
	const width = Math.max(2, Math.min(column * 0.84, column - 2, tallest / doorAspect));
	const pitch = width * doorAspect + 2;
	return doors.map((mark) => {
		const x = (mark.year - years.first + 0.5) * column - width / 2;
		return placeDoor(mark, x, floor - mark.row * pitch - width * doorAspect, width);
	});
}

/** The window of a gap, just over the doors below it. */
function placeWindow(
	{ window, days }: Gap,
	{ at, floor }: Timeline,
	context: PlacedDoor[]
): PlacedSpan {
	const from = at(dayToDate(days.from));
	const to = at(dayToDate(days.to));
	const below = context.map(doorBox).filter(({ left, right }) => right > from && left < to);
	const top = Math.min(floor, ...below.map((box) => box.top));
	return { key: window.edtf, from, to, y: top - lineGap.below, reach: 4, emphasised: true };
}

/** Wide labels have a big figure and one line; narrow ones break what does not fit. */
function labelGap({ window, doors }: Gap, count: number, size: Size): GapLabel {
	const isWide = sizeClassOf(size) === 'wide';
	const words = gapWords(doors.length, window);
	return {
		figure: isWide ? String(doors.length) : null,
		lines: [
			label(isWide ? words.unit : words.count),
			...wrap(quiet(words.window), size.width / count - 16)
		]
	};
}

function heightOf({ figure, lines }: GapLabel): number {
	return lines.length * lineHeight + (figure === null ? 0 : figureSize);
}

function placeLabels(
	labels: readonly GapLabel[],
	middles: readonly number[],
	top: number,
	size: Size
): Pick<VisitsLayout, 'figures' | 'notes'> {
	const widths = labels.map(({ lines }) => blockSize(lines).width);
	const lefts = sideBySide({ middles, widths, gap: 10, room: size.width });
	const figures: PlacedFigure[] = [];
	const notes: PlacedNote[] = [];
	labels.forEach(({ figure, lines }, index) => {
		const key = `gap-${String(index)}`;
		const x = (lefts[index] ?? 0) + (widths[index] ?? 0) / 2;
		if (figure !== null) {
			figures.push(placeFigure(key, figure, { x, y: top + figureSize * 0.8, anchor: 'middle' }));
		}
		const under = top + (figure === null ? 0 : figureSize);
		notes.push(setNote(key, lines, { x, top: under, anchor: 'middle' }));
	});
	return { figures, notes };
}

/** The unidentified doors as large as they can be while those of each gap stand over its window. */
function placeLarge(
	gaps: readonly Gap[],
	spans: readonly PlacedSpan[],
	foot: number,
	size: Size
): { doors: PlacedDoor[]; middles: number[] } {
	const tallest = Math.floor((foot - 1) / doorAspect);
	for (let width = tallest; width > 0; width -= 1) {
		const step = width * (1 + abreast);
		const widths = gaps.map(({ doors }) => step * (doors.length - 1) + width);
		const lefts = sideBySide({
			middles: spans.map(({ from, to }) => (from + to) / 2),
			widths,
			gap: width * 0.3,
			room: size.width
		});
		const middles = lefts.map((left, index) => left + (widths[index] ?? 0) / 2);
		const isOver = (span: PlacedSpan, index: number) => {
			const middle = middles[index] ?? 0;
			return Math.abs(middle - (span.from + span.to) / 2) < (span.to - span.from) * 0.16;
		};
		if (lefts.some((left) => left < 1) || !spans.every(isOver)) continue;
		const doors = gaps.flatMap((gap, index) =>
			gap.doors.map((mark, place) =>
				placeDoor(mark, (lefts[index] ?? 0) + place * step, foot - width * doorAspect, width)
			)
		);
		return { doors, middles };
	}
	return { doors: [], middles: [] };
}

/** The left edges of things that stand side by side; the first is below 0 when they have no room. */
function sideBySide({ middles, widths, gap, room }: Row): number[] {
	const lefts = middles.map((middle, index) => Math.max(0, middle - (widths[index] ?? 0) / 2));
	for (let index = 1; index < lefts.length; index += 1) {
		const before = (lefts[index - 1] ?? 0) + (widths[index - 1] ?? 0) + gap;
		lefts[index] = Math.max(lefts[index] ?? 0, before);
	}
	let limit = room - 1;
	for (let index = lefts.length - 1; index >= 0; index -= 1) {
		lefts[index] = Math.min(lefts[index] ?? 0, limit - (widths[index] ?? 0));
		limit = (lefts[index] ?? 0) - gap;
	}
	return lefts;
}
