import { setNote } from '../note-placing';
import { blockSize, leading, wrap, type TextLine } from '../text-block';
import { raiseMark, standMarks, standingTop, type Frame } from './frame';
import { markBox, type Arranged } from './placed';
import type { ContrastSeries } from './state';
import { beforeWords, subjectWords } from './words';

/** The last statement high up with its subject, over those before it with theirs. */
export function contrastLayout({ raised, before, rest }: ContrastSeries, frame: Frame): Arranged {
	const standing = standMarks(rest, frame);
	const radius = 1.5 * frame.radius;
	const x = frame.x(raised.date);
	const end = x - 1.3 * radius - frame.gap;
	const set = (lines: readonly TextLine[], width: number) =>
		lines.flatMap((line) => wrap(line, width));

	const start = Math.min(...before.map(({ date }) => frame.x(date))) - frame.raisedRadius;
	const label = set(beforeWords(before, frame), end - start);
	const labelHeight = blockSize(label).height;
	const beforeHeight = labelHeight + 2.2 * frame.raisedRadius + 8;
	const room = standingTop(standing, frame) - beforeHeight;

	const settings = subjectWords(raised, frame).map((lines) => set(lines, end));
	const words = settings.find((lines) => blockSize(lines).height <= room - 6) ?? [];
	const half = Math.max(1.3 * radius, words[0] ? leading(words[0].size) / 2 : 0);
	const spare = Math.max(0, room - Math.max(2 * half, blockSize(words).height));
	const y = 0.3 * spare + half;
	const mark = raiseMark(raised, y, frame, radius);
	const top = y - (words[0] ? leading(words[0].size) / 2 : 0);
	const labelTop = top + blockSize(words).height + 0.4 * spare;
	const beforeY = labelTop + labelHeight + 6 + frame.raisedRadius;
	const raisedBefore = before.map((each) => raiseMark(each, beforeY, frame));
	return {
		marks: [...raisedBefore, mark, ...standing],
		rules: [],
		figures: [],
		notes: [
			setNote(raised.id, words, { x: markBox(mark).left - frame.gap, top, anchor: 'end' }),
			setNote('before', label, { x: start, top: labelTop, anchor: 'start' })
		]
	};
}
