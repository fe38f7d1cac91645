import { m } from '$lib/paraglide/messages';
import type { Box } from '../box';
import type { NotePlace, NoteRequest } from '../note-placing';
import type { Size } from '../size';
import { blockSize, labelSize, leading, wrap, type TextAnchor, type TextLine } from '../text-block';
import type { Measures } from './measures';
import { markOf, type PlacedMark } from './placed';
import type { LeavingMark, LeavingSeries } from './state';
import { markWords, type MarkWords } from './words';

/** The width of a character of these words, em. */
const em = 0.54;

/** What the words stand beside. */
interface Drawn {
	marks: readonly PlacedMark[];
	strip: Box | null;
	axisY: number;
}

/** The words of a view of the acts, in the order in which they get their room. */
export function actsNotes(
	series: LeavingSeries,
	drawn: Drawn,
	measures: Measures,
	size: Size
): NoteRequest[][] {
	const worded = (wanted: LeavingMark['role']) =>
		series.marks
			.filter(({ role }) => role === wanted)
			.flatMap((mark) => {
				const words = markWords(mark, series.marks);
				return words ? [{ mark: markOf(drawn.marks, mark.id), words }] : [];
			});
	const spoken = worded('spoken').map(({ mark, words }): NoteRequest => ({
		key: mark.id,
		styles: spokenStyles(words, measures),
		places: (lines) => placesOfSpoken(mark, lines, measures.gap, size)
	}));
	const context = worded('context').reverse();
	const requestsOf = (those: typeof context): NoteRequest[] =>
		those.map(({ mark, words }) => ({
			key: mark.id,
			styles: contextStyles(words, measures),
			places: (lines) => placesOfContext(mark, lines, measures.gap, drawn.axisY),
			optional: true
		}));
	const others = context.filter(({ mark }) => mark.actor === 'others');
	const acts = context.filter(({ mark }) => mark.actor !== 'others');
	return [
		...noticeNote(drawn, measures),
		spoken,
		...acts.map((act) => requestsOf([act])),
		requestsOf(others)
	];
}

function spokenStyles(words: MarkWords, measures: Measures): TextLine[][][] {
	const { lineWidths } = measures;
	const date = (size: number): TextLine => ({ text: words.date, role: 'quiet', size });
	const title = (size: number): TextLine => ({ text: words.title, role: 'label', size, em });
	const more = (text: string, size: number): TextLine => ({ text, role: 'quiet', size });
	const { more: clause } = words;
	const whole = (titleSize: number, textSize: number) =>
		clause === null
			? []
			: lineWidths.map((width) => [
					date(textSize),
					...wrap(title(titleSize), width),
					...wrap(more(clause, textSize), width)
				]);
	return [
		whole(measures.title, measures.text),
		whole(labelSize, labelSize),
		lineWidths.map((width) => [date(measures.text), ...wrap(title(measures.title), width)]),
		lineWidths.map((width) => [date(labelSize), ...wrap(title(labelSize), width)]),
		lineWidths.map((width) => wrap(title(labelSize), width))
	];
}

function contextStyles(words: MarkWords, { quiet }: Measures): TextLine[][][] {
	const line = (text: string): TextLine => ({ text, role: 'quiet', size: quiet });
	return [[[line(`${words.date} · ${words.short}`)]], [[line(words.short)]]];
}

/** Beside the newest act there is nothing yet to its right; near the right edge its words go under the steps. */
function* placesOfSpoken(
	{ x, y, box }: PlacedMark,
	lines: readonly TextLine[],
	gap: number,
	{ width }: Size
): Generator<NotePlace> {
	const { height } = blockSize(lines);
	const firstBeside = y - leading(lines[0]?.size ?? labelSize) / 2;
	const place = (at: number, top: number, anchor: TextAnchor): NotePlace => ({
		x: at,
		top,
		anchor
	});
	const lastBeside = y + leading(lines.at(-1)?.size ?? labelSize) / 2 - height;
	const tops = [firstBeside, firstBeside + gap, y - height / 2, firstBeside - gap, lastBeside];
	const right = [
		...tops.map((top) => place(box.right + gap, top, 'start')),
		place(box.right + 3 * gap, firstBeside, 'start'),
		place(box.left, box.top - gap / 2 - height, 'start'),
		place(box.left, box.bottom + gap / 2, 'start')
	];
	const left = [
		...tops.map((top) => place(box.left - gap, top, 'end')),
		place(box.left - gap, y, 'end'),
		place(box.right, box.bottom + gap / 2, 'end')
	];
	yield* x < width / 2 ? right : left;
}

/** Over the tread that leads on from a step; over the axis for whoever answered. */
function placesOfContext(
	{ x, y, box, actor }: PlacedMark,
	lines: readonly TextLine[],
	gap: number,
	axisY: number
): NotePlace[] {
	const { height } = blockSize(lines);
	if (actor === 'others') {
		return [0, 1].map((row) => ({
			x: box.left,
			top: axisY - gap - 3 - (row + 1) * (height + 2),
			anchor: 'start'
		}));
	}
	return [
		{ x: box.right + gap / 2, top: y - height - 7, anchor: 'start' },
		{ x: x - gap, top: y - height / 2, anchor: 'end' },
		{ x: box.right + gap / 2, top: y + 3, anchor: 'start' }
	];
}

/** That the notice itself is another act, whose day is not known. */
function noticeNote({ strip }: Drawn, { text, gap, plinth }: Measures): NoteRequest[][] {
	if (!strip) return [];
	// Two lines need the height of the last step, with the words of the act over them.
	const isLow = plinth < 3 * leading(labelSize);
	const both = (size: number): TextLine[] => [
		{ text: m.leaving_notice(), role: 'label', size, em },
		{ text: m.leaving_receipt_unknown(), role: 'quiet', size }
	];
	const short = (said: string): TextLine[] => [{ text: said, role: 'label', size: labelSize, em }];
	return [
		[
			{
				key: 'notice',
				styles: [
					...(isLow ? [] : [both(text), both(labelSize)]),
					short(m.leaving_notice_short()),
					short(m.leaving_notice_shortest())
				].map((lines) => [lines]),
				places: (lines) => {
					const { height } = blockSize(lines);
					return [2, 4, 6, 8, 12].map((up) => ({
						x: strip.left - gap - 3,
						top: strip.bottom - up - height,
						anchor: 'end' as const
					}));
				}
			}
		]
	];
}
