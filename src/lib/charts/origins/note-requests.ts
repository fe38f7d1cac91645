import { range, sum } from 'd3';
import { m } from '$lib/paraglide/messages';
import type { OriginsId, Treaty } from './data.server';
import type { Box } from '../box';
import type { NoteRequest } from '../note-placing';
import type { Measures } from './measures';
import { markOf, type OriginsLayout, type PlacedMark } from './placed';
import type { OriginsSeries, Role } from './state';
import { blockSize, labelSize, leading, wrap, type BlockPlace, type TextLine } from '../text-block';
import { markWords, waitWords, type MarkWords } from './words';

/** Whose words go first where there is not room for all that has gone before. */
const byWeight: OriginsId[] = [
	'convention-adopted',
	'convention-in-force',
	'gautier-proposes',
	'convention-opened',
	'recommendation-971',
	'committee-begins',
	'seventh-ratification',
	'recommendation-909',
	'gautier-founds'
];

/** Titles have many capitals and figures: the width of their characters, em. */
const em = 0.6;

/** All words of a view in the order in which they get their room. */
export function noteRequests(
	series: OriginsSeries,
	drawn: Pick<OriginsLayout, 'marks' | 'wait'>,
	measures: Measures
): NoteRequest[][] {
	const worded = (role: Role) =>
		series.marks
			.filter((mark) => mark.role === role)
			.map((mark) => ({
				mark: markOf(drawn.marks, mark.id),
				words: markWords(mark, series.figures, series.coincidence.shown)
			}));
	const spoken = worded('spoken').map(({ mark, words }) => ({
		mark,
		request: {
			key: mark.id,
			styles: spokenStyles(words, measures),
			places: (lines: readonly TextLine[]) => placesAround(mark, lines, measures.gap)
		}
	}));
	const requestsOf = (treaty: Treaty) =>
		spoken.filter(({ mark }) => mark.treaty === treaty).map(({ request }) => request);
	return [
		requestsOf('european'),
		...requestsOf('un')
			.reverse()
			.map((request) => [request]),
		...(series.coincidence.shown && measures.spacious
			? [treatyRequests(drawn.marks, measures)]
			: []),
		...(series.wait.shown ? [[waitRequest(series.wait, drawn.wait, measures)]] : []),
		...(series.coincidence.shown && !measures.spacious ? [] : worded('earlier'))
			.sort((a, b) => byWeight.indexOf(a.mark.id) - byWeight.indexOf(b.mark.id))
			.map(({ mark, words }) => [
				{
					key: mark.id,
					styles: earlierStyles(words, measures),
					places: (lines: readonly TextLine[]) => placesOfEarlier(mark, lines, measures.gap)
				}
			])
	];
}

/** From the fullest setting of what the view speaks of to the bare title. */
function spokenStyles(words: MarkWords, measures: Measures): TextLine[][][] {
	const { lineWidths } = measures;
	const date = (size: number): TextLine => ({ text: words.date, role: 'quiet', size });
	const title = (size: number): TextLine => ({ text: words.title, role: 'label', size, em });
	const more = (text: string): TextLine => ({ text, role: 'quiet', size: measures.text });
	const few = (settings: TextLine[][]) => settings.filter((lines) => lines.length <= 4);
	return [
		few(
			lineWidths.map((width) => [
				date(measures.text),
				...wrap(title(measures.title), width),
				...(words.more === null ? [] : wrap(more(words.more), width))
			])
		),
		few(lineWidths.map((width) => [date(measures.text), ...wrap(title(measures.title), width)])),
		few(lineWidths.map((width) => [date(labelSize), ...wrap(title(labelSize), width)])),
		[[{ lead: `${words.date}\u2002`, text: words.title, role: 'label', size: labelSize }]],
		lineWidths.map((width) => wrap(title(labelSize), width))
	];
}

function earlierStyles(words: MarkWords, { quiet }: Measures): TextLine[][][] {
	const line = (text: string): TextLine => ({ text, role: 'quiet', size: quiet });
	return [
		[[line(`${words.date} · ${words.title}`)]],
		[[line(words.date), line(words.title)]],
		[[line(words.title)]]
	];
}

/** The names of the two treaties: one over the steps, one beside the track below. Both or neither. */
function treatyRequests(marks: readonly PlacedMark[], { text, margin }: Measures): NoteRequest[] {
	const { y } = markOf(marks, 'uncat');
	const half = leading(text) / 2;
	return [
		{
			key: 'european',
			styles: [m.origins_treaty_european_long(), m.origins_treaty_european()].map((name) => [
				[{ text: name, role: 'label party', size: text, em }]
			]),
			places: () => [{ x: margin.left, top: 0, anchor: 'start' }]
		},
		{
			key: 'un',
			styles: [m.origins_treaty_un_long(), m.origins_treaty_un()].map((name) => [
				[{ text: name, role: 'label', size: text, em }]
			]),
			places: () =>
				range(1, 8).map((up) => ({ x: margin.left, top: y - up * half, anchor: 'start' }))
		}
	];
}

function waitRequest(
	wait: OriginsSeries['wait'],
	drawn: OriginsLayout['wait'],
	{ quiet }: Measures
): NoteRequest {
	const words = waitWords(wait);
	return {
		key: 'wait',
		styles: [words.long, words.short].map((text) => [[{ text, role: 'label', size: quiet, em }]]),
		places: () => [{ x: drawn.to - 6, top: drawn.y - 5 - leading(quiet), anchor: 'end' }]
	};
}

/** The places for words round a mark, best first: up and to the left there are no earlier steps. */
function placesAround(
	{ box, x, y, treaty }: PlacedMark,
	lines: readonly TextLine[],
	gap: number
): BlockPlace[] {
	const heights = lines.map((line) => leading(line.size));
	const height = sum(heights);
	const over = box.top - gap * (treaty === 'un' ? 0.9 : 0.6) - height;
	const under = box.bottom + gap * 0.6;
	const lastLineBeside = y + (heights.at(-1) ?? 0) / 2 - height;
	const firstLineBeside = y - (heights[0] ?? 0) / 2;
	const leftOf = (top: number) => place(box.left - gap, top, 'end');
	const rightOf = (top: number) => place(box.right + gap, top, 'start');
	const left = [leftOf(lastLineBeside), leftOf(y - height / 2), leftOf(firstLineBeside)];
	const right = [rightOf(firstLineBeside), rightOf(y - height / 2), rightOf(lastLineBeside)];
	const farRight = [place(box.right + 3 * gap, firstLineBeside, 'start')];
	const aboveLeft = [0, 4].map((up) => place(x - gap, over - up, 'end'));
	const start = Math.max(0, box.left) + (isLong(box, gap) ? gap * 0.5 : 0);
	const above = [place(start, over, 'start'), place(box.right, over, 'end')];
	const belowLeft = [
		place(box.right, under, 'end'),
		place(x + blockSize(lines).width / 3, under, 'end')
	];
	const below = [place(riserOf(box, x, gap) + gap, under, 'start')];
	switch (treaty) {
		case 'european':
			return [...left, ...aboveLeft, ...above, ...right, ...below, ...belowLeft, ...farRight];
		case 'un':
			return [...aboveLeft, ...belowLeft, ...below, ...left, ...right];
		default:
			return treaty satisfies never;
	}
}

/** Nearer to their mark than the words of the view, so that nobody takes them for another's. */
function placesOfEarlier(
	{ box, x, y }: PlacedMark,
	lines: readonly TextLine[],
	gap: number
): BlockPlace[] {
	const { height } = blockSize(lines);
	const beside = y - height / 2;
	const under = box.bottom + gap * 0.6;
	const below = [place(riserOf(box, x, gap) + gap, under, 'start')];
	if (lines.length > 1) return below;
	return [place(box.left - gap, beside, 'end'), place(box.right + gap, beside, 'start'), ...below];
}

function place(x: number, top: number, anchor: BlockPlace['anchor']): BlockPlace {
	return { x, top, anchor };
}

/** Where the riser comes up to a mark: at the beginning of a long stretch, else at its middle. */
function riserOf(box: Box, x: number, gap: number): number {
	return isLong(box, gap) ? box.left : x;
}

function isLong({ left, right }: Box, gap: number): boolean {
	return right - left > 2 * gap;
}
