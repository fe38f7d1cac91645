import { setNote, type PlacedNote } from '../note-placing';
import { blockSize, leading } from '../text-block';
import { markBox, type PlacedStatement } from './placed';
import type { StatementMark } from './state';
import { quiet, yearInWords } from './words';

/** Size of the years over marks, px. */
const yearSize = 12;

/** How high over the top of a mark its year can reach, px. */
export const yearsReach = 2 + 2 * leading(yearSize);

/** A year over each of some marks on one height, a line higher where it would touch the one before. */
export function yearsOver(
	marks: readonly PlacedStatement[],
	statements: readonly StatementMark[],
	width: number
): PlacedNote[] {
	const ends = [-Infinity, -Infinity];
	return statements.flatMap(({ id, date }) => {
		const mark = marks.find((candidate) => candidate.id === id);
		if (!mark) return [];
		const lines = [quiet(yearInWords(date), yearSize)];
		const size = blockSize(lines);
		const x = Math.min(width - size.width / 2, Math.max(size.width / 2, mark.x));
		const level = x - size.width / 2 > (ends[0] ?? 0) + 6 ? 0 : 1;
		ends[level] = x + size.width / 2;
		const top = markBox(mark).top - 2 - (level + 1) * size.height;
		return [setNote(`year-${id}`, lines, { x, top, anchor: 'middle' })];
	});
}
