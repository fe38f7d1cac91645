import { m } from '$lib/paraglide/messages';
import type { Day } from '$lib/record/partial-date';
import { monthsOfNotice } from '$lib/record/treaty-arithmetic';
import type { Box } from '../box';
import { placeNotes, type NotePlace, type NoteRequest, type PlacedNote } from '../note-placing';
import type { Size } from '../size';
import { blockSize, labelSize, wrap, type TextAnchor, type TextLine } from '../text-block';
import { tickRow, type Measures } from './measures';
import { markOf, type PlacedClock, type PlacedMark } from './placed';
import type { ClockScene, LeavingSeries } from './state';
import { dayInWords } from './time-axis';

/** What the words stand beside. */
interface Drawn {
	marks: readonly PlacedMark[];
	clock: PlacedClock;
	strip: Box;
}

/** Lines of words, each broken at a width. */
type Words = readonly Pick<TextLine, 'text' | 'role'>[];

/** The words of the clock: over the upper axis what is known of the receipt, under the lower one what follows. */
export function clockNotes(
	series: LeavingSeries,
	scene: ClockScene,
	drawn: Drawn,
	size: Size,
	measures: Measures
): PlacedNote[] {
	const { clock, strip } = drawn;
	const asOfLine = clock.asOf
		? [
				{
					left: clock.asOf.x - 1,
					right: clock.asOf.x + 1,
					top: clock.asOf.y1,
					bottom: clock.asOf.y2
				}
			]
		: [];
	const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
	const over = { ...frame, bottom: strip.top };
	const under = { ...frame, top: clock.lower + tickRow };
	const clear = { ink: 4, beside: 6, above: 0 };
	const place = (groups: NoteRequest[][], room: Box) =>
		placeNotes(groups, { frame: room, ink: asOfLine, clear })?.notes ?? [];
	return [
		...place(overGroups(series, scene, drawn, size, measures), over),
		...place(underGroups(series, scene, drawn, size, measures), under),
		...(scene.reach === 'earliest' ? ruleNote(drawn, measures) : [])
	];
}

function overGroups(
	series: LeavingSeries,
	scene: ClockScene,
	{ clock, strip }: Drawn,
	size: Size,
	measures: Measures
): NoteRequest[][] {
	const bottom = strip.top - 4;
	const unknown: Words = [{ text: m.leaving_receipt_unknown(), role: 'label' }];
	const since: Words = [
		{ text: m.leaving_receipt_since({ date: unbroken(series.signed) }), role: 'quiet' }
	];
	const { asOf, chosen } = clock;
	const heading = (words: Words[]): NoteRequest => ({
		key: 'receipt',
		styles: words.map((each) => settings(each, measures, size)),
		places: (lines) =>
			chosen || asOf
				? [{ x: measures.margin.left, top: 0, anchor: 'start' }]
				: [
						{
							x: Math.min(strip.left, size.width - blockSize(lines).width),
							top: bottom - blockSize(lines).height,
							anchor: 'start'
						}
					]
	});
	if (!asOf) return [[heading([[...unknown, ...since], unknown])]];
	const day = (inWords: (of: Day) => string): Words => [
		{ text: inWords(series.asOf), role: 'label' }
	];
	const asRecord: Words = [{ text: m.leaving_as_of(), role: 'quiet' }];
	const record: NoteRequest = {
		key: 'as-of',
		styles: [
			[...day(unbroken), ...asRecord],
			[...day(dayInWords), ...asRecord],
			day(dayInWords)
		].map((words) => settings(words, measures, size)),
		places: () => [{ x: asOf.x + 6, top: 0, anchor: 'start' }]
	};
	const supposed: NoteRequest[][] =
		chosen && scene.chosen
			? [
					[
						{
							key: 'supposed',
							styles: [
								[
									[
										{
											text: m.leaving_supposed({ date: unbroken(scene.chosen.receipt) }),
											role: 'label',
											size: measures.text
										}
									]
								],
								[
									[
										{
											text: m.leaving_supposed_short({ date: unbroken(scene.chosen.receipt) }),
											role: 'label',
											size: labelSize
										}
									]
								]
							],
							places: (lines) => beside(chosen.from, bottom - blockSize(lines).height, lines, size)
						}
					]
				]
			: [];
	return [[heading([unknown])], [record], ...supposed];
}

function underGroups(
	series: LeavingSeries,
	scene: ClockScene,
	{ clock, marks }: Drawn,
	size: Size,
	measures: Measures
): NoteRequest[][] {
	const top = clock.lower + tickRow + 1;
	const { asOf, chosen } = clock;
	if (!asOf) {
		const earliest = markOf(marks, 'earliest-end-for-russia');
		const date = series.marks.find(({ id }) => id === 'earliest-end-for-russia')?.date.earliest;
		const heading: Words = [{ text: m.leaving_end_heading(), role: 'quiet' }];
		const words: Words = [
			{ text: m.leaving_earliest({ date: unbroken(date ?? series.asOf) }), role: 'label' }
		];
		const later: Words = [{ text: m.leaving_later_later(), role: 'quiet' }];
		return [
			[
				{
					key: 'earliest',
					styles: [[...heading, ...words, ...later], [...heading, ...words], words].map((each) =>
						settings(each, measures, size)
					),
					places: (lines) => beside(earliest.x, top, lines, size)
				}
			]
		];
	}
	if (chosen && scene.chosen) {
		const { end, standing } = scene.chosen;
		const date = unbroken(series.asOf);
		const words: Words = [
			{ text: m.leaving_would_end({ date: unbroken(end) }), role: 'label' },
			{
				text: standing === 'out' ? m.leaving_out_on({ date }) : m.leaving_bound_on({ date }),
				role: 'quiet'
			}
		];
		return [
			[
				{
					key: 'chosen',
					styles: [settings(words, measures, size), settings(words.slice(0, 1), measures, size)],
					places: (lines) => beside(chosen.to, top, lines, size)
				}
			]
		];
	}
	const side = (
		key: string,
		words: Words,
		place: Pick<NotePlace, 'x' | 'anchor'>
	): NoteRequest => ({
		key,
		styles: [settings(words, measures, size), settings(words.slice(0, 1), measures, size)],
		places: () => [{ ...place, top }]
	});
	const sides = [
		scene.lastOut === null
			? null
			: side(
					'out',
					[
						{ text: m.leaving_would_be_out(), role: 'label' },
						{ text: m.leaving_received_by({ date: unbroken(scene.lastOut) }), role: 'quiet' }
					],
					{ x: asOf.x - 8, anchor: 'end' }
				),
		scene.firstBound === null
			? null
			: side(
					'bound',
					[
						{ text: m.leaving_would_be_bound(), role: 'label' },
						{ text: m.leaving_received_later(), role: 'quiet' }
					],
					{ x: asOf.x + 8, anchor: 'start' }
				)
	];
	return [sides.flatMap((request) => request ?? [])];
}

/** In words, what stands between the two axes: beside the first link, in the corner that it leaves free. */
function ruleNote({ clock }: Drawn, measures: Measures): PlacedNote[] {
	const [first] = clock.links;
	if (!first) return [];
	const frame = { left: 0, top: clock.upper + 6, right: first.end, bottom: clock.lower - 4 };
	const { text, gap } = measures;
	const wait: TextLine = {
		text: m.leaving_rule_wait({ months: monthsOfNotice }),
		role: 'label',
		size: text
	};
	const then: TextLine = { text: m.leaving_rule_then(), role: 'quiet', size: text };
	const linkAt = (y: number) =>
		first.from + ((first.end - first.from) * (y - clock.upper)) / (clock.lower - clock.upper);
	const widths = [0.5, 0.42, 0.36, 0.3].map((share) => share * first.end);
	const request: NoteRequest = {
		key: 'rule',
		styles: [widths.map((width) => [wait, ...wrap(then, width)])],
		places: (lines) => {
			const { height } = blockSize(lines);
			const lowest = frame.bottom - height;
			return [0.45, 0.6, 0.75, 0.9, 1].map((share) => {
				const top = clock.upper + (lowest - clock.upper) * share;
				return { x: linkAt(top) - gap, top, anchor: 'end' };
			});
		}
	};
	const clear = { ink: 0, beside: 0, above: 0 };
	return placeNotes([[request]], { frame, ink: [], clear })?.notes ?? [];
}

/** The same words in longer and in shorter lines, in the type of the room and in the least there is. */
function settings(words: Words, { title, text }: Measures, { width }: Size): TextLine[][] {
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
function beside(x: number, top: number, lines: readonly TextLine[], { width }: Size): NotePlace[] {
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
function unbroken(day: Day): string {
	return dayInWords(day).replaceAll(' ', '\u00a0');
}
