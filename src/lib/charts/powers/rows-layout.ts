import { door } from '../door/door';
import { setNote } from '../note-placing';
import { lineWidth } from '../text-block';
import { doorShare, line, lineHeight, type PowersLayout } from './placed';
import type { PowerGroup, PowersState } from './state';
import { headingOf } from './words';

/** Height of a row, of a door in it, and between heading, doors and hairline, px. */
const measures = { row: 18.5, door: 14.5, beside: 8, between: 4, rule: 1 };

/** A group as one row: its heading, then its doors without their names. */
interface DoorRow {
	group: PowerGroup;
	/** Whether the doors have a line of their own, because the heading takes the first. */
	broken: boolean;
}

/** The groups of a view where there is no room for names, px. */
export function planRows(
	groups: readonly PowerGroup[],
	view: PowersState['view'],
	width: number
): DoorRow[] {
	return groups.map((group) => {
		const heading = lineWidth(line(headingOf(view, group.answer), 'label'));
		const doors = group.marks.length * (measures.door * doorShare + measures.between);
		return { group, broken: heading + measures.beside + doors > width };
	});
}

/** The height of some rows, px. */
export function rowsHeight(rows: readonly DoorRow[]): number {
	return rows.reduce((sum, row) => sum + heightOf(row), 0);
}

function heightOf({ broken }: DoorRow): number {
	return measures.row + (broken ? lineHeight : 0);
}

/** Rows from a top edge, px. */
export function placeRows(
	rows: readonly DoorRow[],
	view: PowersState['view'],
	width: number,
	top: number
): PowersLayout {
	const drawn: PowersLayout = { powers: [], notes: [], rules: [] };
	const step = measures.door * doorShare + measures.between;
	let y = top;
	for (const row of rows) {
		const { answer, marks } = row.group;
		const heading = [line(headingOf(view, answer), 'label')];
		const doorTop = y + measures.rule + (row.broken ? lineHeight : 0) + 2;
		const left = row.broken ? 1 : width - marks.length * step + measures.between - 1;
		drawn.rules.push({ key: answer, x1: 0, x2: width, y });
		drawn.notes.push(
			setNote(answer, heading, {
				x: 0,
				top: y + (row.broken ? measures.rule : (measures.row - lineHeight) / 2 + 1),
				anchor: 'start'
			})
		);
		marks.forEach((mark, index) => {
			drawn.powers.push({
				mark,
				x: left + index * step,
				y: doorTop,
				scale: measures.door / door.height,
				name: null
			});
		});
		y += heightOf(row);
	}
	return drawn;
}
