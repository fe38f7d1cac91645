import { max, rollup } from 'd3';
import { textWidth } from '../origins/text-block';
import type { Size } from '../size';
import { blockOf, labelSize, lineHeight, setNote, type PlacedNote } from './note-placing';
import { doorAspect, emptyLayout, placeDoor, type PlacedDoor, type VisitsLayout } from './placed';
import type { WindowsSeries } from './state';
import { gapWords, type Line } from './words';
import { placeOnLine, yearRoom } from './year-lines';

/** Between a label and the dotted line below it, px. */
const labelGap = 7;

/** Between two unidentified doors, for each px of their width. */
const abreast = 0.12;

/** The unidentified visits large, each over the time in which it must lie; the others small below. */
export function windowsLayout(series: WindowsSeries, size: Size): VisitsLayout {
	const { years } = series;
	const column = size.width / (years.last + 1 - years.first);
	const line = { ...years, rows: 0, top: 0, floor: size.height - yearRoom };
	const at = placeOnLine(line, column);

	const small = smallDoors(series, column, size);
	const pitch = small * doorAspect + 2;
	const stacked = new Map<number, number>();
	const dated = series.doors.map((mark) => {
		const row = stacked.get(mark.year) ?? 0;
		stacked.set(mark.year, row + 1);
		const x = (mark.year - years.first + 0.5) * column - small / 2;
		return placeDoor(mark, x, line.floor - row * pitch - small * doorAspect, small);
	});

	const spans = series.gaps.map(({ window, days }) => {
		const from = at(days.from);
		const to = at(days.to);
		const under = dated.filter(({ x }) => x + small > from && x < to);
		const top = Math.min(line.floor, ...under.map(({ y }) => y));
		return { key: window.edtf, from, to, y: top - 9, reach: 4, emphasised: true };
	});

	const labels = series.gaps.map(({ window, doors }, index) => {
		const span = spans[index];
		const words = gapWords(doors.length, window);
		const middle = span ? (span.from + span.to) / 2 : 0;
		const lines: Line[] = [
			{ role: 'label', text: words.count },
			...broken(words.window, size.width / series.gaps.length - 8)
		];
		const half = blockOf(lines).width / 2;
		return { lines, middle: Math.min(size.width - half, Math.max(half, middle)) };
	});
	const labelHeight = max(labels, ({ lines }) => lines.length * lineHeight) ?? 0;
	const labelTop = Math.min(...spans.map(({ y }) => y)) - labelGap - labelHeight;

	const rooms = labels.map(({ middle }, index) => ({
		left: (middle + (labels[index - 1]?.middle ?? -middle)) / 2,
		right: (middle + (labels[index + 1]?.middle ?? 2 * size.width - middle)) / 2
	}));
	const large = largeDoors(series, rooms, labelTop);
	const notes: PlacedNote[] = labels.map(({ lines, middle }, index) =>
		setNote(`gap-${String(index)}`, lines, { x: middle, top: labelTop, anchor: 'middle' })
	);
	const undated = series.gaps.flatMap(({ doors }, index) =>
		placeRow(doors, labels[index]?.middle ?? 0, labelTop, large, rooms[index])
	);
	return {
		...emptyLayout,
		doors: [...dated, ...undated],
		axes: [{ key: 'years', x1: 0, x2: size.width, y: line.floor }],
		ticks: yearTicks(series, column, line.floor),
		spans,
		notes
	};
}

/** Width of the context doors: as the years allow, in no more than a third of the height. */
function smallDoors({ doors }: WindowsSeries, column: number, size: Size): number {
	const stacks = rollup(
		doors,
		(stack) => stack.length,
		({ year }) => year
	);
	const rows = max(stacks.values()) ?? 1;
	const height = (size.height * 0.3) / rows - 2;
	return Math.max(2, Math.min(column * 0.84, column - 2, height / doorAspect));
}

/** Width of the unidentified doors: as large as fits over the labels, side by side near their gaps. */
function largeDoors(
	{ gaps }: WindowsSeries,
	rooms: readonly { left: number; right: number }[],
	labelTop: number
): number {
	const byHeight = (labelTop - 8) / doorAspect;
	const byWidth = rooms.map(({ left, right }, index) => {
		const count = gaps[index]?.doors.length ?? 1;
		return (right - left - 4) / (count + abreast * (count - 1));
	});
	return Math.max(4, Math.min(byHeight, ...byWidth));
}

function placeRow(
	marks: WindowsSeries['gaps'][number]['doors'],
	middle: number,
	labelTop: number,
	width: number,
	room = { left: 0, right: 2 * middle }
): PlacedDoor[] {
	const step = width * (1 + abreast);
	const whole = step * (marks.length - 1) + width;
	const left = Math.min(room.right - whole - 1, Math.max(room.left + 1, middle - whole / 2));
	const top = Math.max(1, labelTop - 5 - width * doorAspect);
	return marks.map((mark, index) => placeDoor(mark, left + index * step, top, width));
}

function yearTicks({ years }: WindowsSeries, column: number, floor: number): VisitsLayout['ticks'] {
	const every = Math.ceil(38 / column);
	const ticks = [];
	for (let year = years.first; year <= years.last; year += every) {
		const half = textWidth(String(year), 12) / 2;
		const x = Math.max(half, (year - years.first + 0.5) * column);
		ticks.push({ key: String(year), text: String(year), x, y: floor + yearRoom - 3.5 });
	}
	return ticks;
}

/** Breaks a phrase over two lines of about equal length when it is too long for one. */
function broken(text: string, width: number): Line[] {
	if (textWidth(text, labelSize) <= width) return [{ role: 'quiet', text }];
	const words = text.split(' ');
	const ways = words.slice(1).map((_, index) => [
		words.slice(0, index + 1).join(' '),
		words.slice(index + 1).join(' ')
	]);
	const best = ways.reduce((best, way) => (longest(way) < longest(best) ? way : best));
	return best.map((part) => ({ role: 'quiet', text: part }));
}

function longest(parts: readonly string[]): number {
	return Math.max(...parts.map((part) => part.length));
}
