import { sum } from 'd3';
import type { Box } from '../box';
import { door } from '../door/door';
import { setNote } from '../note-placing';
import { labelSize, wrap, type TextLine } from '../text-block';
import {
	doorShare,
	line,
	lineHeight,
	nameGap,
	nameWithin,
	type PlacedPower,
	type PowersLayout
} from './placed';
import type { PowerGroup, PowerMark, PowersState } from './state';
import { headingOf } from './words';

/** Bodies the view says little of, as a list in columns: each group under its heading. */
export interface ListPlan {
	/** A heading over all columns, where one group fills them. */
	over: ListGroup | null;
	columns: ListGroup[][];
	width: number;
}

interface ListGroup {
	key: string;
	heading: TextLine[];
	marks: PowerMark[];
}

/** Between two columns, between a hairline and a heading, and before the hairline of a next group, px. */
const gaps = { columns: 10, rule: 2, groups: 5 };

/** The least height of a row, px: a line of type. */
export const leastPitch = 14.5;

/** The tallest door of a list, px. */
const tallestDoor = 28;

/** Groups in columns of one width, as even as whole groups allow. One group alone fills all columns. */
export function planList(
	groups: readonly PowerGroup[],
	view: PowersState['view'],
	width: number,
	across: number
): ListPlan {
	const columnWidth = (width - gaps.columns * (across - 1)) / across;
	const [only] = groups;
	if (only && groups.length === 1) {
		const rows = Math.ceil(only.marks.length / across);
		return {
			over: listGroup(only, view, width),
			columns: Array.from({ length: across }, (_, index) => [
				{
					key: `${only.answer}-${String(index)}`,
					heading: [],
					marks: only.marks.slice(index * rows, (index + 1) * rows)
				}
			]),
			width
		};
	}
	return {
		over: null,
		columns: inColumns(
			groups.map((group) => listGroup(group, view, columnWidth)),
			across
		),
		width
	};
}

function listGroup(
	{ answer, marks }: PowerGroup,
	view: PowersState['view'],
	width: number
): ListGroup {
	return { key: answer, heading: wrap(line(headingOf(view, answer), 'label'), width), marks };
}

/** Cuts a run of groups into columns so that the tallest is as short as it can be. */
function inColumns(groups: readonly ListGroup[], across: number): ListGroup[][] {
	if (across === 1 || groups.length <= 1) return [[...groups]];
	const cuts = groups.slice(1).map((_, index) => {
		const first = groups.slice(0, index + 1);
		return [first, ...inColumns(groups.slice(index + 1), across - 1)];
	});
	const tallest = (columns: ListGroup[][]) =>
		Math.max(...columns.map((column) => columnHeight(column, leastPitch)));
	return cuts.reduce((best, cut) => (tallest(cut) < tallest(best) ? cut : best));
}

function columnHeight(column: readonly ListGroup[], pitch: number): number {
	return fixedHeight(column) + pitch * sum(column, ({ marks }) => marks.length);
}

/** What the headings of a column and the room between its groups take, px. */
function fixedHeight(column: readonly ListGroup[]): number {
	return (
		sum(column, ({ heading }) => headingHeight(heading)) +
		gaps.groups * Math.max(0, column.length - 1)
	);
}

function headingHeight(heading: readonly TextLine[]): number {
	return heading.length === 0 ? 0 : heading.length * lineHeight + gaps.rule;
}

function overHeight({ over }: ListPlan): number {
	return over ? headingHeight(over.heading) : 0;
}

/** The height of a list with rows of this height, px. */
export function listHeight(plan: ListPlan, pitch: number): number {
	return (
		overHeight(plan) + Math.max(0, ...plan.columns.map((column) => columnHeight(column, pitch)))
	);
}

/** The height of rows with which a list fills a height, px. */
export function pitchFor(plan: ListPlan, height: number): number {
	const free = height - overHeight(plan);
	return Math.min(
		...plan.columns.map(
			(column) =>
				(free - fixedHeight(column)) /
				Math.max(
					1,
					sum(column, ({ marks }) => marks.length)
				)
		)
	);
}

/** A list with its top left corner at a place, px. */
export function placeList(
	plan: ListPlan,
	{ left, top }: Pick<Box, 'left' | 'top'>,
	pitch: number
): PowersLayout {
	const drawn: PowersLayout = { powers: [], notes: [], rules: [] };
	const columnWidth = (plan.width - gaps.columns * (plan.columns.length - 1)) / plan.columns.length;
	if (plan.over) addHeading(drawn, plan.over, left, top, plan.width);
	plan.columns.forEach((column, index) => {
		const x = left + index * (columnWidth + gaps.columns);
		let y = top + overHeight(plan);
		for (const group of column) {
			addHeading(drawn, group, x, y, columnWidth);
			y += headingHeight(group.heading);
			for (const mark of group.marks) {
				drawn.powers.push(listedPower(mark, x, y, pitch, columnWidth));
				y += pitch;
			}
			y += gaps.groups;
		}
	});
	return drawn;
}

function addHeading(
	drawn: PowersLayout,
	{ key, heading }: ListGroup,
	x: number,
	y: number,
	width: number
) {
	if (heading.length === 0) return;
	drawn.rules.push({ key, x1: x, x2: x + width, y });
	drawn.notes.push(setNote(key, heading, { x, top: y + gaps.rule, anchor: 'start' }));
}

function listedPower(
	mark: PowerMark,
	x: number,
	y: number,
	pitch: number,
	width: number
): PlacedPower {
	const height = Math.min(tallestDoor, pitch * 0.86);
	const dx = height * doorShare + nameGap;
	return {
		mark,
		x: x + 1,
		y: y + (pitch - height) / 2,
		scale: height / door.height,
		name: {
			text: nameWithin(mark, width - dx - 1, 'shortest'),
			role: 'quiet',
			dx,
			dy: height / 2 + labelSize * 0.35
		}
	};
}
