import { m } from '$lib/paraglide/messages';
import { dayToDate, yearOf } from '$lib/record/partial-date';
import type { Box } from '../box';
import type { Size } from '../size';
import {
	doorAspect,
	placeDoor,
	type PlacedDoor,
	type PlacedSpan,
	type PlacedTick,
	type VisitsLayout
} from './placed';
import type { ByDateSeries, DatedMark } from './state';
import {
	halfTick,
	placeOnLine,
	placeYears,
	rowGap,
	tickBaseline,
	type YearLine,
	type YearLines
} from './year-lines';

/** The time in which an estimated visit can lie. */
export interface VisitWindow {
	id: string;
	/** The year its door stands in, and how many others it stands on. */
	year: number;
	row: number;
	from: Date;
	to: Date;
	emphasised: boolean;
}

/** The windows of the visits that have one. */
export function windowsOf(marks: readonly DatedMark[]): VisitWindow[] {
	return marks.flatMap(({ id, year, row, window, emphasised }) =>
		window
			? [{ id, year, row, from: dayToDate(window.from), to: dayToDate(window.to), emphasised }]
			: []
	);
}

/** The visits with a date, on the line of their year. */
export function placeDated(marks: readonly DatedMark[], years: YearLines): PlacedDoor[] {
	return marks.flatMap((mark) => {
		const line = lineOfYear(years, mark.year);
		if (!line) return [];
		const x = (mark.year - line.first + 0.5) * years.column - years.doorWidth / 2;
		return [placeDoor(mark, x, topOfDoor(line, mark.row, years), years.doorWidth)];
	});
}

/** The visits without any date: a stack of their own at the end of the first line. */
export function placeUndated(
	{ undated }: ByDateSeries,
	years: YearLines,
	size: Size
): PlacedDoor[] {
	const [line] = years.lines;
	if (!line) return [];
	const x = size.width - (years.column + years.doorWidth) / 2;
	return undated.map((mark, row) =>
		placeDoor(mark, x, topOfDoor(line, row, years), years.doorWidth)
	);
}

/** The windows as dotted lines over the doors they belong to. */
export function placeSpans(windows: readonly VisitWindow[], years: YearLines): PlacedSpan[] {
	return windows.flatMap(({ id, year, row, from, to, emphasised }) => {
		const line = lineOfYear(years, year);
		if (!line) return [];
		const at = placeOnLine(line, years.column);
		const y = topOfDoor(line, row, years) - rowGap / 2;
		return [{ key: id, from: at(from), to: at(to), y, reach: 2, emphasised }];
	});
}

/** The lines the years stand on; the last ends with the time without visits, when that is shown. */
export function placeAxes({ empty }: ByDateSeries, years: YearLines): VisitsLayout['axes'] {
	return years.lines.map((line) => {
		const at = placeOnLine(line, years.column);
		const end = (line.last + 1 - line.first) * years.column;
		const until = empty && isInLine(line, empty.days.to) ? at(dayToDate(empty.days.to)) : end;
		return { key: String(line.first), x1: 0, x2: until, y: line.floor };
	});
}

/** The years under their lines, as many as have room, and what stands under the undated visits. */
export function placeTicks(
	{ undated }: ByDateSeries,
	{ lines, column }: YearLines,
	size: Size
): PlacedTick[] {
	const ticks = lines.flatMap((line) => placeYears(line, column, size.width));
	const [line] = lines;
	if (undated.length === 0 || !line) return ticks;
	const apart = {
		key: 'undated',
		text: m.visits_undated_tick(),
		x: size.width - column / 2,
		y: tickBaseline(line.floor)
	};
	return [...ticks, apart];
}

/** The stretch of time without any visit, as high as a full stack of doors. */
export function placeEmpty({ empty }: ByDateSeries, years: YearLines): Box | null {
	const line = empty && years.lines.find((candidate) => isInLine(candidate, empty.days.to));
	if (!line) return null;
	const at = placeOnLine(line, years.column);
	return {
		left: at(dayToDate(empty.days.from)),
		right: at(dayToDate(empty.days.to)),
		top: line.top - rowGap,
		bottom: line.floor
	};
}

/** What a dotted line covers. */
export function spanBox({ from, to, y, reach }: PlacedSpan): Box {
	return { left: from, right: to, top: y - reach, bottom: y + reach };
}

/** What a year covers. */
export function tickBox({ x, y }: PlacedTick): Box {
	return { left: x - halfTick, right: x + halfTick, top: y - 9, bottom: y + 2 };
}

function topOfDoor({ floor }: YearLine, row: number, { pitch, doorWidth }: YearLines): number {
	return floor - row * pitch - doorWidth * doorAspect;
}

function lineOfYear({ lines }: YearLines, year: number): YearLine | undefined {
	return lines.find(({ first, last }) => first <= year && year <= last);
}

function isInLine({ first, last }: YearLine, day: string): boolean {
	const year = yearOf(day);
	return first <= year && year <= last;
}
