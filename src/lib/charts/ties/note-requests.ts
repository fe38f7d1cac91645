import type { NotePlace, NoteRequest } from '../note-placing';
import type { Size } from '../size';
import { blockSize, type TextLine, type TextRole } from '../text-block';
import type { TimeAxis } from './axis';
import type { Measures } from './measures';
import type { PlacedLane, PlacedSeat, PlacedUpright } from './placed';
import type { Rows } from './rows';
import { saidStyles } from './said-styles';
import type { TieMark, TiesSeries, Upright } from './state';
import { accountWords, detailWords, uprightWords, type Said } from './words';

/** What the words of a view stand beside. */
export interface TiesDrawing {
	lanes: readonly PlacedLane[];
	seat: PlacedSeat | null;
	uprights: readonly PlacedUpright[];
	axis: TimeAxis;
	size: Size;
}

/** Between a line or a bar and the words beside it, px. */
const gap = 6;

/** All words of a view but the names, in the order in which they get their room. */
export function noteRequests(
	series: TiesSeries,
	{ measures, rows }: Rows,
	drawing: TiesDrawing
): NoteRequest[][] {
	const accounts = rows.get('accounts');
	const marks = series.groups.flatMap((group) => group.marks);
	return [
		...uprightRequests(series, measures, drawing),
		...questionRequest(series, measures, drawing),
		...(drawing.seat && accounts
			? accountRequests(series, measures, {
					...drawing,
					seat: drawing.seat,
					bottom: accounts.top + accounts.height
				})
			: []),
		...(measures.design === 'wide'
			? marks.flatMap((mark) => detailRequest(mark, series, measures, drawing))
			: [])
	];
}

/** Over the lanes: which day an upright stands for. In 2022 each side's act on its side of the line. */
function uprightRequests(
	series: TiesSeries,
	measures: Measures,
	{ uprights, size }: TiesDrawing
): NoteRequest[][] {
	const words = uprightWords(series);
	const xOf = (key: Upright['key']) => uprights.find((upright) => upright.key === key)?.x ?? 0;
	const shown = (key: Upright['key']) =>
		series.uprights.some((upright) => upright.key === key && upright.shown);
	const x = xOf('ceased');
	const left: NotePlace = { x: x - gap, top: 0, anchor: 'end' };
	const right: NotePlace = { x: x + gap, top: 0, anchor: 'start' };
	const aside = (at: number): NotePlace[] => [
		{ x: at + gap, top: 0, anchor: 'start' },
		{ x: at - gap, top: 0, anchor: 'end' }
	];
	const request = (
		key: string,
		said: Said,
		role: TextRole,
		width: number,
		places: NotePlace[]
	): NoteRequest[] => [
		{ key, styles: saidStyles(said, role, measures, width), places: () => places }
	];
	return [
		...(shown('joined')
			? [
					request(
						'joined',
						words.joined,
						'label',
						Math.min(20 * measures.text, xOf('joined') - gap),
						aside(xOf('joined'))
					)
				]
			: []),
		...(words.before
			? [request('notice', words.before, 'russia', Math.min(18 * measures.text, x - gap), [left])]
			: []),
		...(shown('ceased')
			? [
					words.before
						? request(
								'ceased',
								words.ceased,
								'label party',
								Math.min(18 * measures.text, size.width - x - gap),
								[right]
							)
						: request('ceased', words.ceased, 'label', 17 * measures.text, aside(x))
				]
			: [])
	];
}

/** The mark of what is not known, after the open end. */
function questionRequest(
	{ showsOpenEnd }: TiesSeries,
	{ text: size, line: height }: Measures,
	{ lanes, axis }: TiesDrawing
): NoteRequest[][] {
	const lane = lanes.find(({ id }) => id === 'ecpt');
	if (!showsOpenEnd || !lane) return [];
	const places: NotePlace[] = [{ x: axis.to + 3, top: lane.y - height / 2, anchor: 'start' }];
	const line: TextLine = { text: '?', role: 'label', size, height };
	return [[{ key: 'open end', styles: [[[line]]], places: () => places }]];
}

/** Under the seat, hanging from its day: what the Committee, the ministry and the bill said. */
function accountRequests(
	series: TiesSeries,
	measures: Measures,
	{ seat, axis, size, bottom }: TiesDrawing & { seat: PlacedSeat; bottom: number }
): NoteRequest[][] {
	const words = accountWords(series);
	const { moments } = series;
	const hang = (
		key: 'statement' | 'reply' | 'bill',
		role: TextRole,
		side: 'end' | 'start'
	): NoteRequest => {
		const x = axis.at(moments[key].earliest);
		const room = Math.min(17 * measures.text, (side === 'end' ? x : size.width - x) - gap);
		return {
			key,
			styles: saidStyles(words[key], role, measures, room),
			places: (lines) => {
				const { height } = blockSize(lines);
				const from = seat.y + seat.bar / 2;
				const places: NotePlace[] = [];
				for (let top = from + 5; top + height <= bottom; top += 3) {
					places.push({
						x: side === 'end' ? x - gap : x + gap,
						top,
						anchor: side,
						...(key === 'statement'
							? {}
							: { leader: { x1: x, y1: from, x2: x, y2: top + height - 3 } })
					});
				}
				return places;
			}
		};
	};
	// What the Committee said and what Moscow answered five days later stand together or not at all,
	// on one line down from the seat.
	return [
		[hang('statement', 'label party', 'end'), hang('reply', 'russia', 'end')],
		[hang('bill', 'russia', 'start')]
	];
}

/** Beside or under a bar: the day on which it begins or ends. */
function detailRequest(
	mark: TieMark,
	series: TiesSeries,
	{ text: size, line: height }: Measures,
	{ lanes, axis, uprights }: TiesDrawing
): NoteRequest[][] {
	const details = detailWords(mark, series);
	const lane = lanes.find(({ id }) => id === mark.id);
	if (details.length === 0 || !lane) return [];
	const drawn = lane.stretches.filter(({ width }) => width > 0);
	const shownAt = uprights.filter(({ opacity }) => opacity > 0).map(({ x }) => x);
	const start = drawn[0]?.x ?? axis.from;
	const end = Math.max(...drawn.map(({ x, width }) => x + width));
	const level = lane.y - height / 2;
	const under = lane.y + lane.bar / 2 + lane.reach + 1;
	const atStart: NotePlace[] = [
		{ x: start - gap, top: level, anchor: 'end' },
		{ x: Math.min(start, ...shownAt) - gap, top: level, anchor: 'end' },
		{ x: start, top: under, anchor: 'start' }
	];
	const atEnd: NotePlace[] = [
		{ x: end + gap, top: level, anchor: 'start' },
		{ x: end, top: under, anchor: 'end' },
		...(lane.act ? [{ x: lane.act.x, top: under, anchor: 'end' } as const] : [])
	];
	const styles = details.map((text): TextLine[][] => [[{ text, role: 'quiet', size, height }]]);
	const places = series.view === 'joined' ? atStart : atEnd;
	return [[{ key: `${mark.id} detail`, styles, places: () => places, optional: true }]];
}
