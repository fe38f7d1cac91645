import { range, sum } from 'd3';
import { setNote, type PlacedNote } from '../note-placing';
import { sizeClassOf, type Size } from '../size';
import { blockSize, wrap, type BlockPlace, type TextLine } from '../text-block';
import { placeFigure } from './figure';
import { label, lineHeight, quiet } from './lines';
import { doorAspect, emptyLayout, placeDoor, type PlacedCells, type VisitsLayout } from './placed';
import type { CountsSeries } from './state';
import { countsWords } from './words';

/** The cells of the picture: one for each visit and each report, all of one size, px. */
interface CellGrid {
	across: number;
	width: number;
	height: number;
	stepX: number;
	stepY: number;
}

/** A block of cells with its label. */
interface Block {
	key: 'russia' | 'visits' | 'reports';
	count: number;
	figure: string;
	name: string;
	more: string | null;
}

/** Three blocks of equal cells, each directly labelled: visits and reports are never one sum. */
export function countsLayout(series: CountsSeries, size: Size): VisitsLayout {
	const words = countsWords(series);
	const { allStates } = series;
	const blocks: Block[] = [
		{
			key: 'russia',
			count: series.doors.length,
			figure: words.russia.count,
			name: words.russia.name,
			more: words.russia.more
		},
		{
			key: 'visits',
			count: allStates.visits,
			figure: words.visits.count,
			name: words.visits.name,
			more: words.date
		},
		{
			key: 'reports',
			count: allStates.publishedReports,
			figure: words.reports.count,
			name: words.reports.name,
			more: null
		}
	];
	return sizeClassOf(size) === 'wide'
		? besideLabels(blocks, series, words.caution, size)
		: belowLabels(blocks, series, words.caution, size);
}

/** Wide: a big figure and what it counts on the left, its cells on the right. */
function besideLabels(
	blocks: readonly Block[],
	series: CountsSeries,
	caution: string,
	size: Size
): VisitsLayout {
	const labels = 172;
	const gap = 14;
	const foot = cautionBlock(caution, size);
	const least = figureRoom + 3 * lineHeight;
	const free = size.height - (foot.box.bottom - foot.box.top) - gap * blocks.length;
	const grid = largestCells(blocks, size.width - labels, free, least);
	const spare = Math.max(0, free - heightOf(blocks, grid, least)) / blocks.length;
	const layout: VisitsLayout = { ...emptyLayout, notes: [foot] };
	let top = 0;
	return blocks.reduce((drawn, block) => {
		const { key, figure, name, more } = block;
		const lines: TextLine[] = [
			...wrap(label(name), labels - 14),
			...(more === null ? [] : wrap(quiet(more), labels - 14))
		];
		const next = {
			...addCells(drawn, block, series, labels, top, grid),
			figures: [...drawn.figures, placeFigure(key, figure, { x: 0, y: top + 24 })],
			notes: [...drawn.notes, setNote(key, lines, { x: 0, top: top + figureRoom, anchor: 'start' })]
		};
		top += Math.max(least, rowsOf(block.count, grid) * grid.stepY) + gap + spare;
		return next;
	}, layout);
}

/** Narrow: a line of words above its cells, the cells across the whole width. */
function belowLabels(
	blocks: readonly Block[],
	series: CountsSeries,
	caution: string,
	size: Size
): VisitsLayout {
	const gap = 3;
	const foot = cautionBlock(caution, size);
	const heads = sum(blocks, (block) => headOf(block, 0, size).height);
	const free = size.height - (foot.box.bottom - foot.box.top) - 2 - heads - blocks.length * gap;
	const grid = largestCells(blocks, size.width, free, 0);
	const spare = Math.max(0, free - heightOf(blocks, grid, 0)) / blocks.length;
	let top = 0;
	return blocks.reduce<VisitsLayout>(
		(drawn, block) => {
			const head = headOf(block, top, size);
			const next = addCells(drawn, block, series, 0, top + head.height, grid);
			top += head.height + rowsOf(block.count, grid) * grid.stepY + gap + spare;
			return { ...next, notes: [...drawn.notes, ...head.notes] };
		},
		{ ...emptyLayout, notes: [foot] }
	);
}

const figureRoom = 29;

/** "507 visits to all states" and, at the end of the line or on one of its own, "by 9 June 2023". */
function headOf(
	{ key, figure, name, more }: Block,
	top: number,
	size: Size
): { notes: PlacedNote[]; height: number } {
	const text = `${figure} ${name}`;
	const head = setNote(key, [label(text)], { x: 0, top, anchor: 'start' });
	if (more === null) return { notes: [head], height: lineHeight + 1 };
	const line = [quiet(more)];
	const fits = head.box.right + 6 + blockSize(line).width <= size.width;
	const place: BlockPlace = fits
		? { x: size.width, top, anchor: 'end' }
		: { x: 0, top: top + lineHeight, anchor: 'start' };
	return {
		notes: [head, setNote(`${key}-more`, line, place)],
		height: (fits ? 1 : 2) * lineHeight + 1
	};
}

function cautionBlock(caution: string, size: Size): PlacedNote {
	const lines = wrap(quiet(caution), size.width);
	const top = size.height - lines.length * lineHeight;
	return setNote('caution', lines, { x: 0, top, anchor: 'start' });
}

function addCells(
	drawn: VisitsLayout,
	block: Block,
	series: CountsSeries,
	left: number,
	top: number,
	grid: CellGrid
): VisitsLayout {
	switch (block.key) {
		case 'russia': {
			const doors = series.doors.map((mark, index) => {
				const x = left + (index % grid.across) * grid.stepX;
				const y = top + Math.floor(index / grid.across) * grid.stepY;
				return placeDoor(mark, x + inset(grid), y + inset(grid), grid.width);
			});
			return { ...drawn, doors };
		}
		case 'visits':
		case 'reports':
			return {
				...drawn,
				cells: [...drawn.cells, cellBlock(block.key, block.count, left, top, grid)]
			};
		default:
			return block.key satisfies never;
	}
}

/** The number of cells in a row that lets them be largest when each block has at least `least` px. */
function largestCells(
	blocks: readonly Block[],
	width: number,
	height: number,
	least: number
): CellGrid {
	const grids = range(20, 160).map((across) => cellGrid(across, width));
	const fitting = grids.find((grid) => heightOf(blocks, grid, least) <= height);
	return fitting ?? cellGrid(160, width);
}

function cellGrid(across: number, width: number): CellGrid {
	const stepX = width / across;
	const gap = Math.max(0.8, stepX * 0.18);
	const cell = stepX - gap;
	return { across, width: cell, height: cell * doorAspect, stepX, stepY: cell * doorAspect + gap };
}

function heightOf(blocks: readonly Block[], grid: CellGrid, least: number): number {
	return blocks.reduce(
		(height, { count }) => height + Math.max(least, rowsOf(count, grid) * grid.stepY),
		0
	);
}

function rowsOf(count: number, { across }: CellGrid): number {
	return Math.ceil(count / across);
}

/** Keeps the edge of a cell inside the room. */
function inset({ stepX, width }: CellGrid): number {
	return (stepX - width) / 2;
}

/** Many cells as one path: row by row, each cell drawn from where the last one ended. */
function cellBlock(
	key: PlacedCells['key'],
	count: number,
	left: number,
	top: number,
	grid: CellGrid
): PlacedCells {
	const { across, stepX, stepY, width, height } = grid;
	const cell = `h${fixed(width)}v${fixed(height)}h${fixed(-width)}z`;
	const rows = range(rowsOf(count, grid)).map((row) => {
		const inRow = Math.min(across, count - row * across);
		const start = `M${fixed(left + inset(grid))} ${fixed(top + inset(grid) + row * stepY)}`;
		return start + Array.from({ length: inRow }, () => cell).join(`m${fixed(stepX)} 0`);
	});
	return { key, path: rows.join(''), strokeWidth: Math.min(0.8, width * 0.09) };
}

function fixed(value: number): string {
	return String(Math.round(value * 100) / 100);
}
