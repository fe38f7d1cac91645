import { m } from '$lib/paraglide/messages';
import type { Day } from '$lib/record/partial-date';
import type { Box } from '../box';
import type { NoteRequest } from '../note-placing';
import type { Size } from '../size';
import { blockSize, labelSize } from '../text-block';
import { dayInWords } from './day-in-words';
import type { Measures } from './measures';
import { beside, settings, unbrokenDay, type Words } from './note-settings';
import type { PlacedClock } from './placed';
import type { ClockScene, LeavingSeries } from './state';

/** Over the upper axis: that the day is not known, the day of the record, and the day supposed. */
export function overGroups(
	series: LeavingSeries,
	scene: ClockScene,
	{ clock, strip }: { clock: PlacedClock; strip: Box },
	size: Size,
	measures: Measures
): NoteRequest[][] {
	const bottom = strip.top - 4;
	const unknown: Words = [{ text: m.leaving_receipt_unknown(), role: 'label' }];
	const since: Words = [
		{ text: m.leaving_receipt_since({ date: unbrokenDay(series.signed) }), role: 'quiet' }
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
			[...day(unbrokenDay), ...asRecord],
			[...day(dayInWords), ...asRecord],
			day(dayInWords)
		].map((words) => settings(words, measures, size)),
		places: () => [{ x: asOf.x + 6, top: 0, anchor: 'start' }]
	};
	if (!chosen || !scene.chosen) return [[heading([unknown])], [record]];
	const date = unbrokenDay(scene.chosen.receipt);
	const supposed: NoteRequest = {
		key: 'supposed',
		styles: [
			[[{ text: m.leaving_supposed({ date }), role: 'label', size: measures.text }]],
			[[{ text: m.leaving_supposed_short({ date }), role: 'label', size: labelSize }]]
		],
		places: (lines) => beside(chosen.from, bottom - blockSize(lines).height, lines, size)
	};
	return [[heading([unknown])], [record], [supposed]];
}
