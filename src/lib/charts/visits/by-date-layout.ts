import { rollup } from 'd3';
import { placeNotes } from '../note-placing';
import type { Size } from '../size';
import {
	placeAxes,
	placeDated,
	placeEmpty,
	placeSpans,
	placeTicks,
	placeUndated,
	spanBox,
	tickBox,
	windowsOf,
	type VisitWindow
} from './by-date-marks';
import { byDateRequests, noteInEmpty, sayingsOf, type Saying } from './by-date-notes';
import { doorBox, emptyLayout, type VisitsLayout } from './placed';
import type { ByDateSeries } from './state';
import { waysToBreak, type YearDemand } from './year-breaks';
import { placeLines, type YearLines } from './year-lines';

/** What remains of the worth of a way for each step that its labels lose. */
const perLoss = 0.98;

/** How many ways of breaking the years are tried for the labels. */
const mostTries = 240;

/** How far labels keep from marks, and from one another, px. */
const clear = { ink: 1, beside: 6, above: 6 };

/** What does not change from one try to the next. */
interface Picture {
	series: ByDateSeries;
	windows: VisitWindow[];
	sayings: Saying[];
	size: Size;
}

/** Doors over lines of years, as large as the room and the labels allow. */
export function byDateLayout(series: ByDateSeries, size: Size): VisitsLayout {
	const windows = windowsOf(series.doors);
	const picture = { series, windows, sayings: sayingsOf(series.notes), size };
	let best: { layout: VisitsLayout; score: number } | null = null;
	let tries = 0;
	for (const way of waysToBreak(demandOf(series), size)) {
		if (tries === mostTries || (best && best.score >= way.worth)) break;
		tries += 1;
		const toBeat = best?.score ?? -Infinity;
		const scoreAt = (loss: number) => way.worth * perLoss ** loss;
		const tried = tryLines(picture, placeLines(way, size), (loss) => scoreAt(loss) > toBeat);
		if (tried) best = { layout: tried.layout, score: scoreAt(tried.loss) };
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

/** The picture on given lines, and what its labels lose there; null when that is more than affordable. */
function tryLines(
	{ series, windows, sayings, size }: Picture,
	years: YearLines,
	isAffordable: (loss: number) => boolean
): { layout: VisitsLayout; loss: number } | null {
	const dated = placeDated(series.doors, years);
	const doors = [...dated, ...placeUndated(series, years, size)];
	const spans = placeSpans(windows, years);
	const ticks = placeTicks(series, years, size);
	const empty = placeEmpty(series, years);
	const placing = placeNotes(
		byDateRequests(sayings, { doors, spans, years }).map((request) => [request]),
		{
			frame: { left: 0, top: 0, right: size.width, bottom: size.height },
			ink: [
				...doors.map(doorBox),
				...spans.map(spanBox),
				...ticks.map(tickBox),
				...(empty ? [empty] : [])
			],
			clear
		},
		isAffordable
	);
	if (!placing) return null;
	const emptyNotes = series.empty && empty ? [noteInEmpty(series.empty, empty, dated)] : [];
	const layout = {
		...emptyLayout,
		doors,
		axes: placeAxes(series, years),
		ticks,
		spans,
		empty,
		notes: [...placing.notes, ...emptyNotes]
	};
	return { layout, loss: placing.loss };
}
