import type { Day } from '$lib/record/partial-date';
import type { Box } from '../box';
import { placeNotes } from '../note-placing';
import type { Size } from '../size';
import { dayScale } from '../time-scale';
import { placeTicks, type TimeAxis } from './axis';
import type { Measures } from './measures';
import { nameColumn, placeNames } from './names';
import { noteRequests } from './note-requests';
import {
	laneInk,
	type PlacedLane,
	type PlacedSeat,
	type PlacedUpright,
	type TiesLayout
} from './placed';
import { isNamed, placeRows, type PlacedRow, type Rows } from './rows';
import type { TieMark, TiesSeries } from './state';

/** How strong a lane is that the view does not speak of. */
const contextOpacity = 0.25;

/** Room for the question mark after what is not known, px. */
const questionRoom = 13;

/**
 * Places a view of the ties chart: one lane a tie, all on one line of time. In the wide design the
 * names stand in a column at the left; in the narrow one over their bars, which then have the whole
 * width. Lanes and names come in the same order in every view: what is moved in the document does not
 * travel.
 */
export function tiesLayout(series: TiesSeries, size: Size): TiesLayout {
	const rows = placeRows(series, size);
	const { measures } = rows;
	const axis = axisOf(series, measures, size);
	const marks = series.groups.flatMap((group) => group.marks);
	const lanes = marks.map((mark) => placeLane(mark, rowOf(rows, mark.id), axis, measures));
	const seat = placeSeat(series, rows, axis);
	const uprights = series.uprights.map(({ key, date, shown }): PlacedUpright => {
		const x = axis.at(date.earliest);
		return {
			key,
			x: Math.min(axis.to, Math.max(axis.from, x)),
			opacity: shown ? 1 : 0
		};
	});
	const names = placeNames(series, rows, { lanes, seat, uprights, axis });
	const top = Math.max(2, measures.headroom - 2);
	const notes = placeNotes(noteRequests(series, rows, { lanes, seat, uprights, axis, size }), {
		frame: { left: 0, top: 0, right: size.width, bottom: axis.y - 1 },
		ink: [
			...lanes.flatMap(laneInk),
			...(seat ? [seatBox(seat)] : []),
			...uprights.filter(({ opacity }) => opacity > 0).map(({ x }) => uprightBox(x, top, axis.y)),
			...names.map(({ box }) => box)
		],
		clear: { ink: 0.5, beside: 5, above: 0 }
	});
	return {
		axis: { y: axis.y, from: axis.from, to: axis.to, top },
		ticks: placeTicks(series, axis),
		lanes: lanes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
		uprights,
		seat,
		rules: rulesOf(series, rows),
		names: names.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
		notes: notes?.notes ?? []
	};
}

function axisOf(series: TiesSeries, measures: Measures, { width, height }: Size): TimeAxis {
	const from = nameColumn(measures, width);
	const to = width - (series.showsOpenEnd ? questionRoom : 2);
	const { time } = series;
	const at = dayScale([time.from, time.to], [from, to]);
	return { from, to, edge: width, at, y: height - measures.axisRoom };
}

/** The place of a row. Throws an Error when the arrangement left it out. */
function rowOf({ rows }: Rows, key: Parameters<Rows['rows']['get']>[0]): PlacedRow {
	const row = rows.get(key);
	if (!row) throw new Error(`the ties chart has no row for ${key}`);
	return row;
}

function placeLane(mark: TieMark, row: PlacedRow, axis: TimeAxis, measures: Measures): PlacedLane {
	const { y, bar } = barIn(row, measures, isNamed(mark, measures));
	const { reach } = measures;
	return {
		id: mark.id,
		y,
		bar,
		reach,
		opacity: mark.emphasised ? 1 : contextOpacity,
		stretches: mark.stretches.map(({ kind, from, to }) => {
			const left = from === null ? axis.from : clamped(axis, from);
			const right = to === null ? axis.to : clamped(axis, to);
			return { kind, x: left, width: Math.max(0, right - left) };
		}),
		act: mark.act === null ? null : placeAct(mark.act, axis)
	};
}

/** The middle and the height of the bar in a row: beside the name, or under it. */
function barIn({ top, height }: PlacedRow, measures: Measures, named: boolean) {
	const { design, line, bar } = measures;
	const within = (most: number) => Math.min(bar.most, Math.max(bar.least, most));
	switch (design) {
		case 'wide': {
			const tall = within(height * 0.34);
			const beside = Math.max(line, tall + 2 * measures.reach);
			const block = Math.min(height, beside + line);
			return { y: top + (height - block) / 2 + Math.min(beside, height) / 2, bar: tall };
		}
		case 'narrow': {
			if (!named) return { y: top + height / 2, bar: within(height * 0.5) };
			const tall = within((height - line) * 0.6);
			const block = line + tall + 2;
			return { y: top + (height - block) / 2 + line + 1 + tall / 2, bar: tall };
		}
		default:
			return design satisfies never;
	}
}

function placeAct(day: Day, axis: TimeAxis): PlacedLane['act'] {
	const x = axis.at(day);
	const inside = x >= axis.from && x <= axis.to;
	return { x: clamped(axis, day), opacity: inside ? 1 : 0 };
}

function placeSeat(series: TiesSeries, rows: Rows, axis: TimeAxis): PlacedSeat | null {
	if (!series.seat) return null;
	const { emptyFrom, until } = series.seat;
	return {
		...barIn(rowOf(rows, 'seat'), rows.measures, true),
		from: axis.from,
		emptying: axis.at(emptyFrom.earliest),
		empty: axis.at(emptyFrom.latest),
		to: axis.at(until.earliest)
	};
}

function rulesOf({ groups }: TiesSeries, { rows, measures }: Rows): number[] {
	return groups.slice(1).flatMap(({ key, marks }) => {
		const row = rows.get(measures.headings ? `heading ${key}` : (marks[0]?.id ?? 'seat'));
		return row ? [row.top] : [];
	});
}

function clamped({ from, to, at }: TimeAxis, day: Day): number {
	return Math.min(to, Math.max(from, at(day)));
}

function seatBox({ y, bar, from, to }: PlacedSeat): Box {
	return { left: from, right: to, top: y - bar / 2, bottom: y + bar / 2 };
}

function uprightBox(x: number, top: number, bottom: number): Box {
	return { left: x - 0.5, right: x + 0.5, top, bottom };
}
