import { pairs, range, sum } from 'd3';
import { dayToDate, placeOnScale, precisionOf } from '$lib/record/partial-date';
import type { Size } from '../size';
import type { OriginsId, Treaty } from './data.server';
import { measuresFor, type Measures } from './measures';
import { noteRequests } from './note-requests';
import {
	markOf,
	type MarkShape,
	type OriginsLayout,
	type PlacedLink,
	type PlacedMark,
	type Upright
} from './placed';
import type { OriginsMark, OriginsSeries } from './state';
import type { Box } from '../box';
import { placeNotes } from '../note-placing';
import { timeScale } from '../time-scale';

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
	const { first, last } = series.years;
	const x = timeScale(
		[dayToDate(`${first}-01-01`), dayToDate(`${last + 1}-01-01`)],
		[margin.left, size.width - margin.right]
	);
	const yearStart = (year: number) => x(dayToDate(`${year}-01-01`));

	const heights = heightsOf(series, size, measures);
	const marks = series.marks.map((mark) => placeMark(mark, x, heights, measures));
	const links = [...linksOf(marks, 'european'), ...linksOf(marks, 'un')];
	const coincidence = placeCoincidence(series, marks, measures);
	const wait = placeWait(series, marks, axisY);
	const frame = { left: 0, top: 0, right: size.width, bottom: axisY - 3 };
	const placed = placeNotes(noteRequests(series, { marks, wait }, measures), {
		frame,
		ink: [
			...marks.filter(isVisible).map(({ box }) => box),
			...links.filter(isVisible).flatMap(boxesOfLink),
			...[coincidence, wait.drop].filter(isVisible).map(boxOfUpright)
		],
		clear: { ink: 2, beside: 6, above: measures.air }
	});

	return {
		axis: {
			y: axisY,
			from: margin.left,
			to: size.width - margin.right,
			yearEdges: range(first, last + 2).map(yearStart),
			top: margin.top
		},
		years: placeYears(series.years, yearStart, axisY),
		links,
		marks,
		coincidence,
		wait,
		// In one order in every view: what is moved in the document does not travel.
		notes: (placed?.notes ?? []).toSorted((a, b) => (a.key < b.key ? -1 : 1))
	};
}

/**
 * How high each event's step stands: all alike, but for the one whose view also speaks of the step
 * below and needs room for the words of both.
 */
function heightsOf(
	{ marks, coincidence }: OriginsSeries,
	size: Size,
	{ margin, plinth, cellar, lift, tallStep }: Measures
): Map<OriginsId, number> {
	const axisY = size.height - margin.bottom;
	const foot = axisY - plinth - (coincidence.shown ? lift : 0);
	const climb = foot - margin.top;
	const idsOf = (treaty: Treaty) =>
		marks.filter((mark) => mark.treaty === treaty).map(({ id }) => id);
	const [, ...steps] = idsOf('european');
	const even = climb / steps.length;
	const tall = coincidence.shown ? even : Math.max(tallStep, even);
	const other = (climb - tall) / (steps.length - 1);
	const rises = steps.map((id) => (id === 'convention-in-force' ? tall : other));
	return new Map([
		...idsOf('european').map((id, index) => [id, foot - sum(rises.slice(0, index))] as const),
		...idsOf('un').map((id) => [id, axisY - cellar] as const)
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
	if (place === null || y === undefined)
		throw new Error(`${mark.id} has no place on the time axis`);
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
	// A stretch of time keeps its length.
	const scale = mark.role === 'earlier' && shape.kind === 'day' ? 0.7 : 1;
	const reach = shape.kind === 'day' ? radius * scale : shape.width / 2 + shape.softness;
	return {
		id: mark.id,
		treaty: mark.treaty,
		role: mark.role,
		x: middle,
		y,
		scale,
		opacity: mark.role === 'spoken' ? 1 : mark.role === 'earlier' ? 0.7 : 0,
		shape,
		box: {
			left: middle - reach,
			right: middle + reach,
			top: y - radius * scale,
			bottom: y + radius * scale
		}
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
		drop: { x: text.x, y1: text.box.bottom + 2, y2: axisY, opacity }
	};
}

function placeYears(
	{ first, last }: OriginsSeries['years'],
	yearStart: (year: number) => number,
	axisY: number
): OriginsLayout['years'] {
	const yearWidth = yearStart(first + 1) - yearStart(first);
	const every = [1, 2, 4].find((years) => years * yearWidth > 34) ?? 7;
	const halfOfYear = 14;
	return range(first, last + 1, every).map((year) => ({
		x: Math.max(halfOfYear, (yearStart(year) + yearStart(year + 1)) / 2),
		y: axisY + 16,
		text: String(year)
	}));
}

function boxOfUpright({ x, y1, y2 }: Upright): Box {
	return { left: x - 1, right: x + 1, top: y1, bottom: y2 };
}

function isVisible({ opacity }: { opacity: number }): boolean {
	return opacity > 0;
}
