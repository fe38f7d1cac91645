import { sum } from 'd3';
import type { Box } from '../box';
import { door } from '../door/door';
import { setNote } from '../note-placing';
import { baseline, lineWidth, wrap, type TextLine } from '../text-block';
import {
	doorShare,
	line,
	lineHeight,
	nameGap,
	nameWidth,
	nameWithin,
	type NameCut,
	type PowersLayout
} from './placed';
import type { PowerGroup, PowerMark, PowersSeries } from './state';
import { detailOf, headingOf } from './words';

/** How much is said beside a body. */
export type Detail = 'long' | 'short' | 'none';

/** How the bodies that a view is about are set. */
export interface FocusSetting {
	detail: Detail;
	cut: NameCut;
	across: number;
	/** Height of a door, px. */
	doorHeight: number;
	/** Whether groups have their heading. */
	headed: boolean;
}

/** Bodies set large, each with its name and what is said of it, px. */
export interface FocusPlan {
	groups: { key: string; heading: TextLine[]; bands: Band[] }[];
	setting: FocusSetting;
	width: number;
	height: number;
	/** Whether no line is wider than its column, and no more is said than a few lines. */
	fits: boolean;
}

/** Bodies that stand side by side. */
interface Band {
	cells: Cell[];
	height: number;
}

interface Cell {
	mark: PowerMark;
	name: string;
	lines: TextLine[];
}

/** Between two columns, two bands and two groups, and between a hairline and a heading, px. */
const gaps = { columns: 10, bands: 3, groups: 7, rule: 2 };

/** The most lines said beside a body. */
const mostLines = 3;

/** Sets groups of bodies in a width; the plan says how high they then are. */
export function planFocus(
	groups: readonly PowerGroup[],
	series: PowersSeries,
	width: number,
	setting: FocusSetting
): FocusPlan {
	const planned = groups.map((group) => ({
		key: group.answer,
		heading: setting.headed ? wrap(line(headingOf(series.view, group.answer), 'label'), width) : [],
		bands: bandsOf(group.marks, series, width, setting)
	}));
	const height = sum(planned, groupHeight) + gaps.groups * Math.max(0, planned.length - 1);
	const room = textRoom(width, setting);
	const fits = planned
		.flatMap(({ bands }) => bands.flatMap(({ cells }) => cells))
		.every(
			({ name, lines }) =>
				lines.length <= mostLines &&
				nameWidth(name) <= room &&
				lines.every((text) => lineWidth(text) <= room)
		);
	return { groups: planned, setting, width, height, fits };
}

function groupHeight({ heading, bands }: FocusPlan['groups'][number]): number {
	return (
		headingHeight(heading) +
		sum(bands, ({ height }) => height) +
		gaps.bands * Math.max(0, bands.length - 1)
	);
}

function headingHeight(heading: readonly TextLine[]): number {
	return heading.length === 0 ? 0 : heading.length * lineHeight + gaps.rule + gaps.bands;
}

/** Rows of bodies, read down the columns. */
function bandsOf(
	marks: readonly PowerMark[],
	series: PowersSeries,
	width: number,
	setting: FocusSetting
): Band[] {
	const { across, doorHeight } = setting;
	const rows = Math.ceil(marks.length / across);
	const room = textRoom(width, setting);
	return Array.from({ length: rows }, (_, row) => {
		const cells = marks
			.filter((_mark, index) => index % rows === row)
			.map((mark) => cellOf(mark, series, room, setting));
		const text = Math.max(...cells.map(({ lines }) => (lines.length + 1) * lineHeight));
		return { cells, height: Math.max(doorHeight + 2, text) };
	});
}

function cellOf(
	mark: PowerMark,
	series: PowersSeries,
	room: number,
	{ detail, cut }: FocusSetting
): Cell {
	const wording = detail === 'none' ? null : detailOf(series, mark.id);
	const said = wording && detail !== 'none' ? wording[detail] : null;
	return {
		mark,
		name: nameWithin(mark, room, cut),
		lines: said === null ? [] : wrap(line(said, 'quiet'), room)
	};
}

function columnWidth(width: number, across: number): number {
	return (width - gaps.columns * (across - 1)) / across;
}

/** The width for words beside a door, px. */
function textRoom(width: number, { across, doorHeight }: FocusSetting): number {
	return columnWidth(width, across) - nameStart(doorHeight) - 1;
}

function nameStart(doorHeight: number): number {
	return doorHeight * doorShare + nameGap + Math.min(6, doorHeight / 30);
}

/**
 * Sets a plan with its top left corner at a place; `spare` px of height are shared out between its
 * bands.
 */
export function placeFocus(
	plan: FocusPlan,
	{ left, top }: Pick<Box, 'left' | 'top'>,
	spare = 0
): PowersLayout {
	const { setting, groups, width } = plan;
	const drawn: PowersLayout = { powers: [], notes: [], rules: [] };
	const stretch = spare / sum(groups, ({ bands }) => bands.length);
	const step = columnWidth(width, setting.across) + gaps.columns;
	let y = top;
	for (const { key, heading, bands } of groups) {
		if (heading.length > 0) {
			drawn.rules.push({ key, x1: left, x2: left + width, y });
			drawn.notes.push(setNote(key, heading, { x: left, top: y + gaps.rule, anchor: 'start' }));
		}
		y += headingHeight(heading);
		for (const band of bands) {
			band.cells.forEach((cell, column) => {
				placeCell(
					drawn,
					cell,
					{ left: left + column * step, top: y + stretch / 2 },
					band.height,
					setting
				);
			});
			y += band.height + gaps.bands + stretch;
		}
		y += gaps.groups - gaps.bands;
	}
	return drawn;
}

/** A door with its name and, below the name, what is said; both stand in the middle of the band. */
function placeCell(
	drawn: PowersLayout,
	{ mark, name, lines }: Cell,
	{ left, top }: Pick<Box, 'left' | 'top'>,
	height: number,
	{ doorHeight }: FocusSetting
) {
	const dx = nameStart(doorHeight);
	const y = top + (height - doorHeight) / 2;
	const textTop = top + (height - (lines.length + 1) * lineHeight) / 2;
	drawn.powers.push({
		mark,
		x: left + 1,
		y,
		scale: doorHeight / door.height,
		name: {
			text: name,
			role: 'label',
			dx,
			dy: textTop - y + baseline(line(name, 'label'))
		}
	});
	if (lines.length > 0) {
		const place = { x: left + 1 + dx, top: textTop + lineHeight, anchor: 'start' } as const;
		drawn.notes.push(setNote(`said-${mark.id}`, lines, place));
	}
}
