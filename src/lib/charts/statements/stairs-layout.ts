import { sum } from 'd3';
import { setNote } from '../note-placing';
import { blockSize, leading, wrap, type TextLine } from '../text-block';
import { raiseMark, standMarks, type Frame } from './frame';
import { shapes, type Arranged } from './placed';
import type { StairsSeries, StatementMark } from './state';
import { subjectWords } from './words';

/** A mark, how far it reaches from its middle, and where its words may stand, px. */
interface Step {
	mark: StatementMark;
	reach: number;
	side: { x: number; width: number; anchor: 'start' | 'end' };
}

/** A step with its words broken into lines. */
interface WordedStep extends Step {
	lines: TextLine[];
}

/** How many lines can still be read as words beside a mark and not as a column. */
const mostLines = 6;

/** Each mark lower than the one before it, with its subject beside it and its stem down to the axis. */
export function stairsLayout({ raised, rest }: StairsSeries, frame: Frame): Arranged {
	// Words stand left of the last mark, where none on the axis stands on another.
	const floor = frame.axisY - 2.6 * frame.radius - 4;
	const steps = raised.map((mark, index) => stepOf(mark, raised.slice(0, index), frame));
	const worded = fullestThatFit(steps, frame, floor);
	const heights = worded.map(heightOf);
	const space = Math.max(0, (floor - sum(heights)) / heights.length);
	const placed = worded.map((step, index) => {
		const y = sum(heights.slice(0, index)) + space * (index + 0.4) + headOf(step);
		return { ...step, y };
	});
	return {
		marks: [...placed.map(({ mark, y }) => raiseMark(mark, y, frame)), ...standMarks(rest, frame)],
		rules: [],
		figures: [],
		notes: placed.map(({ mark, lines, side: { x, anchor }, y }) =>
			setNote(mark.id, lines, { x, anchor, top: y - firstLine(lines) / 2 })
		)
	};
}

/** Words go to the wider side of a mark, clear of the stems of the marks before it. */
function stepOf(mark: StatementMark, before: readonly StatementMark[], frame: Frame): Step {
	const reach = (frame.raisedRadius * shapes[mark.shape]) / shapes.disc;
	const clear = reach + frame.gap;
	const x = frame.x(mark.date);
	const stems = before.map(({ date }) => frame.x(date));
	const isNear = (stem: number) => x - stem < 2 * clear;
	const end = Math.min(x, ...stems.filter(isNear)) - clear;
	const start = Math.max(
		0,
		...stems.filter((stem) => !isNear(stem)).map((stem) => stem + frame.gap)
	);
	const widthRight = frame.size.width - x - clear - 1;
	const side =
		widthRight >= end - start
			? ({ x: x + clear, width: widthRight, anchor: 'start' } as const)
			: ({ x: end, width: end - start, anchor: 'end' } as const);
	return { mark, reach, side };
}

/** The fullest wording, the same for all, at which all steps fit one under the other; else the shortest. */
function fullestThatFit(steps: readonly Step[], frame: Frame, height: number): WordedStep[] {
	const wordings = steps.map(({ mark }) => subjectWords(mark, frame));
	const styles = (wordings[0] ?? []).map((_, style) =>
		steps.map((step, index) => ({
			...step,
			lines: (wordings[index]?.[style] ?? []).flatMap((line) => wrap(line, step.side.width))
		}))
	);
	const fits = (worded: WordedStep[]) =>
		sum(worded, heightOf) <= height &&
		worded.every(
			({ lines, side }) => lines.length <= mostLines && blockSize(lines).width <= side.width
		);
	return styles.find(fits) ?? styles.at(-1) ?? [];
}

/** From the top of a step to the middle of its mark, beside the first line of its words, px. */
function headOf({ lines, reach }: WordedStep): number {
	return Math.max(reach, firstLine(lines) / 2);
}

/** The height of a mark with the words beside it, px. */
function heightOf(step: WordedStep): number {
	const head = headOf(step);
	const words = head - firstLine(step.lines) / 2 + blockSize(step.lines).height;
	return Math.max(2 * head, words) + 1;
}

function firstLine([first]: readonly TextLine[]): number {
	return first ? leading(first.size) : 0;
}
