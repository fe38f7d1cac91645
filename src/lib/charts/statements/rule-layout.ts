import { sum } from 'd3';
import { setNote } from '../note-placing';
import { blockSize, lineHeightOf, wrap, type TextLine } from '../text-block';
import { raiseMark, standMarks, standingTop, type Frame } from './frame';
import { markBox, type Arranged } from './placed';
import type { RuleSeries } from './state';
import { firstWords, quiet, ruleWords } from './words';

/** How far a condition's line reaches from the upright, px. */
const dash = 8;

/** What must come before a public statement, in order from the top down, and then the first one. */
export function ruleLayout({ majority, raised, rest }: RuleSeries, frame: Frame): Arranged {
	const stem = frame.x(raised.date);
	const radius = 1.4 * frame.radius;
	const left = stem + Math.max(dash + 5, radius + frame.gap);
	const set = (lines: readonly TextLine[]) =>
		lines.flatMap((line) => wrap(line, frame.size.width - left - 1));
	const standing = standMarks(rest, frame);
	const head = set(firstWords(raised, frame));
	const conditions = ruleWords(majority).map((words) => set([quiet(words, frame.text)]));
	const heights = [...conditions, head].map((lines) => blockSize(lines).height);
	const free = standingTop(standing, frame) - sum(heights);
	const space = Math.max(0, free / (heights.length + 0.5));
	const topOf = (index: number) => space * (index + 0.25) + sum(heights.slice(0, index));
	const headTop = topOf(conditions.length);
	const mark = raiseMark(raised, headTop + blockSize(head).height / 2, frame, radius);
	const steps = conditions.map((lines, index) => {
		const top = topOf(index);
		const y = top + (lines[0] ? lineHeightOf(lines[0]) / 2 : 0);
		return { key: `condition-${String(index)}`, lines, top, y };
	});
	const first = steps[0]?.y ?? mark.y;
	return {
		marks: [mark, ...standing],
		rules: [
			{ key: 'upright', x1: stem, x2: stem, y1: first, y2: markBox(mark).top, kind: 'leader' },
			...steps.map(
				({ key, y }) => ({ key, x1: stem, x2: stem + dash, y1: y, y2: y, kind: 'leader' }) as const
			)
		],
		figures: [],
		notes: [
			...steps.map(({ key, lines, top }) => setNote(key, lines, { x: left, top, anchor: 'start' })),
			setNote('first', head, { x: left, top: headTop, anchor: 'start' })
		]
	};
}
