import type { Day } from '$lib/record/partial-date';
import type { NotePlace } from '../note-placing';
import type { Size } from '../size';
import {
	blockSize,
	labelSize,
	unbroken,
	wrap,
	type TextAnchor,
	type TextLine
} from '../text-block';
import { dayInWords } from './day-in-words';
import type { Measures } from './measures';

/** Words to be set under one another, each broken where there is not the room. */
export type Words = readonly Pick<TextLine, 'text' | 'role'>[];

/** The same words in longer and in shorter lines, in the type of the room and in the least there is. */
export function settings(words: Words, { title, text }: Measures, { width }: Size): TextLine[][] {
	const set = (labelAt: number, quietAt: number, most: number) =>
		words.flatMap(({ text: said, role }) =>
			wrap({ text: said, role, size: role === 'quiet' ? quietAt : labelAt }, most)
		);
	const shares = [0.98, 0.6, 0.5, 0.42, 0.36];
	return [
		...shares.map((share) => set(title, text, share * width)),
		...shares.map((share) => set(labelSize, labelSize, share * width))
	];
}

/** Over or under a point: centred, or pushed in from the edge. */
export function beside(
	x: number,
	top: number,
	lines: readonly TextLine[],
	{ width }: Size
): NotePlace[] {
	const half = blockSize(lines).width / 2;
	const centred = Math.min(Math.max(x, half + 1), width - half - 1);
	const place = (at: number, anchor: TextAnchor): NotePlace => ({ x: at, top, anchor });
	return [
		place(centred, 'middle'),
		place(x, 'end'),
		place(x, 'start'),
		place(x - 8, 'end'),
		place(x + 8, 'start')
	];
}

/** A day whose words stay on one line. */
export function unbrokenDay(day: Day): string {
	return unbroken(dayInWords(day));
}
