import { setNote } from '../note-placing';
import { blockSize, wrap, type TextLine } from '../text-block';
import { figureSize, placeFigure } from '../visits/figure';
import { raiseMark, standMarks, standingTop, type Frame } from './frame';
import type { Arranged } from './placed';
import type { CountSeries } from './state';
import { countWords } from './words';
import { yearsOver, yearsReach } from './years-over';

/** The statements on one state raised side by side, the others on the axis, and how many there are of each. */
export function countLayout(series: CountSeries, frame: Frame): Arranged {
	const { raised, rest } = series;
	const standing = standMarks(rest, frame);
	const floor = standingTop(standing, frame);
	const words = countWords(series, frame);
	const firstX = Math.min(...raised.map(({ date }) => frame.x(date)));
	const column = firstX - frame.raisedRadius - 4;
	const lower = countBlock('rest', String(rest.length), words.rest, column);
	const upper = countBlock('raised', String(raised.length), words.raised, column);
	const lowerTop = floor - 4 - lower.height;
	const y = Math.max(1.3 * frame.raisedRadius + yearsReach, 0.24 * frame.axisY);
	const marks = raised.map((mark) => raiseMark(mark, y, frame));
	const upperTop = Math.max(0, Math.min(y - figureSize * 0.4, lowerTop - upper.height - 4));
	return {
		marks: [...marks, ...standing],
		rules: [],
		figures: [upper.figureAt(upperTop), lower.figureAt(lowerTop)],
		notes: [
			upper.wordsAt(upperTop),
			lower.wordsAt(lowerTop),
			...yearsOver(marks, raised, frame.size.width)
		]
	};
}

function countBlock(key: string, count: string, line: TextLine, width: number) {
	const lines = wrap(line, width);
	const rise = figureSize * 0.75 + 4;
	return {
		height: rise + blockSize(lines).height,
		figureAt: (top: number) => placeFigure(key, count, { x: 0, y: top + figureSize * 0.75 }),
		wordsAt: (top: number) =>
			setNote(`count-${key}`, lines, { x: 0, top: top + rise, anchor: 'start' })
	};
}
