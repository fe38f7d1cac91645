import { range, sum } from 'd3';
import { setNote, type PlacedNote } from '../note-placing';
import { sizeClassOf, type Size } from '../size';
import { blockSize, type TextLine } from '../text-block';
import { figureSize, placeFigure } from './figure';
import { label, lineHeight, quiet } from './lines';
import {
	doorAspect,
	emptyLayout,
	floorShare,
	placeDoor,
	type PlacedDoor,
	type PlacedFigure,
	type VisitsLayout
} from './placed';
import type { ByPlaceSeries } from './state';
import { placeWords } from './words';

/** Between two groups, px. */
const groupGap = { narrow: 5, wide: 14 } as const;

/** How the doors of all groups stand; widths and pitch in px. */
interface Grid {
	/** Doors in a row. */
	across: number;
	column: number;
	doorWidth: number;
	pitch: number;
}

/** Doors in three groups, each with its number and its name. */
export function byPlaceLayout({ groups }: ByPlaceSeries, size: Size): VisitsLayout {
	return sizeClassOf(size) === 'wide' ? besideLabels(groups, size) : belowLabels(groups, size);
}

/** Wide: a big figure and the name on the left, the doors of the group on the right. */
function besideLabels(groups: ByPlaceSeries['groups'], size: Size): VisitsLayout {
	const labels = groups.map(labelOf);
	const margin = Math.max(...labels.map((lines) => blockSize(lines).width)) + 10;
	const counts = groups.map(({ doors }) => doors.length);
	const free = size.height - groupGap.wide * (groups.length - 1);
	const grid = largestDoors(counts, size.width - margin, free);
	const spare = (free - sum(counts, (count) => rowsOf(count, grid) * grid.pitch)) / groups.length;
	const doors: PlacedDoor[] = [];
	const figures: PlacedFigure[] = [];
	const notes: PlacedNote[] = [];
	let top = 0;
	groups.forEach((group, index) => {
		const first = top + spare / 2;
		const head = Math.max(top, first - 3);
		const text = String(group.doors.length);
		doors.push(...placeGroup(group, margin, first, grid));
		figures.push(placeFigure(group.place, text, { x: 0, y: head + figureSize * 0.8 }));
		notes.push(
			setNote(group.place, labels[index] ?? [], {
				x: 0,
				top: head + figureSize * 0.95,
				anchor: 'start'
			})
		);
		top = first + rowsOf(group.doors.length, grid) * grid.pitch + spare / 2 + groupGap.wide;
	});
	return { ...emptyLayout, doors, figures, notes };
}

function labelOf(group: ByPlaceSeries['groups'][number]): TextLine[] {
	const { name, more } = placeWords(group);
	return more === null ? [label(name)] : [label(name), quiet(more)];
}

/** Narrow: one line of words above the doors of the group, the doors across the whole width. */
function belowLabels(groups: ByPlaceSeries['groups'], size: Size): VisitsLayout {
	const counts = groups.map(({ doors }) => doors.length);
	const free =
		size.height - groups.length * (lineHeight + 2) - groupGap.narrow * (groups.length - 1);
	const grid = largestDoors(counts, size.width, free);
	const spare = free - sum(counts, (count) => rowsOf(count, grid) * grid.pitch);
	const between = groupGap.narrow + Math.max(0, spare) / groups.length;
	const doors: PlacedDoor[] = [];
	const notes: PlacedNote[] = [];
	let top = 0;
	for (const group of groups) {
		const { name, more } = placeWords(group);
		const text = `${String(group.doors.length)} ${name}`;
		notes.push(setNote(group.place, [label(text)], { x: 0, top, anchor: 'start' }));
		doors.push(...placeGroup(group, 0, top + lineHeight + 2, grid));
		const lines = more === null ? [] : [quiet(more)];
		const after = group.doors.length * grid.column + 4;
		if (after + blockSize(lines).width <= size.width) {
			notes.push(
				setNote(`${group.place}-more`, lines, {
					x: after,
					top: top + lineHeight + 2 + (grid.doorWidth * doorAspect - lineHeight) / 2,
					anchor: 'start'
				})
			);
		}
		top += lineHeight + 2 + rowsOf(group.doors.length, grid) * grid.pitch + between;
	}
	return { ...emptyLayout, doors, notes };
}

/** The number of doors in a row that lets them be largest in the room. */
function largestDoors(counts: readonly number[], width: number, height: number): Grid {
	const grids = range(2, Math.max(3, ...counts.map((count) => count + 1))).map((across) =>
		gridOf(counts, across, width, height)
	);
	return grids.reduce((best, grid) => (grid.doorWidth > best.doorWidth + 0.01 ? grid : best));
}

function gridOf(counts: readonly number[], across: number, width: number, height: number): Grid {
	const column = width / across;
	const rows = sum(counts, (count) => Math.ceil(count / across));
	const tallest = height / rows / (1 + floorShare);
	const doorWidth = Math.max(1, Math.min(column * 0.86, column - 3, tallest / doorAspect));
	return {
		across,
		column: Math.min(column, doorWidth * 1.5),
		doorWidth,
		pitch: doorWidth * doorAspect * (1 + floorShare)
	};
}

function rowsOf(count: number, { across }: Grid): number {
	return Math.ceil(count / across);
}

function placeGroup(
	{ doors }: ByPlaceSeries['groups'][number],
	left: number,
	top: number,
	{ across, column, doorWidth, pitch }: Grid
): PlacedDoor[] {
	return doors.map((mark, index) =>
		placeDoor(
			mark,
			left + (index % across) * column + 1,
			top + Math.floor(index / across) * pitch + 1,
			doorWidth
		)
	);
}
