import { m } from '$lib/paraglide/messages';
import type { NotePlace, NoteRequest } from '../note-placing';
import type { Size } from '../size';
import { tickRow, type Measures } from './measures';
import { beside, settings, unbrokenDay, type Words } from './note-settings';
import { markOf, type PlacedClock, type PlacedMark } from './placed';
import type { ClockScene, LeavingSeries } from './state';

/** Under the lower axis: the earliest end, what a chosen day leads to, or what parts the possible days. */
export function underGroups(
	series: LeavingSeries,
	scene: ClockScene,
	{ clock, marks }: { clock: PlacedClock; marks: readonly PlacedMark[] },
	size: Size,
	measures: Measures
): NoteRequest[][] {
	const top = clock.lower + tickRow + 1;
	const { asOf, chosen } = clock;
	const fullThenBare = (words: Words) =>
		[words, words.slice(0, 1)].map((each) => settings(each, measures, size));
	if (!asOf) {
		const earliest = markOf(marks, 'earliest-end-for-russia');
		const date = series.marks.find(({ id }) => id === 'earliest-end-for-russia')?.date.earliest;
		const heading: Words = [{ text: m.leaving_end_heading(), role: 'quiet' }];
		const words: Words = [
			{ text: m.leaving_earliest({ date: unbrokenDay(date ?? series.asOf) }), role: 'label' }
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
		const date = unbrokenDay(series.asOf);
		const words: Words = [
			{ text: m.leaving_would_end({ date: unbrokenDay(end) }), role: 'label' },
			{
				text: standing === 'out' ? m.leaving_out_on({ date }) : m.leaving_bound_on({ date }),
				role: 'quiet'
			}
		];
		return [
			[
				{
					key: 'chosen',
					styles: fullThenBare(words),
					places: (lines) => beside(chosen.to, top, lines, size)
				}
			]
		];
	}
	const side = (
		key: string,
		words: Words,
		place: Pick<NotePlace, 'x' | 'anchor'>
	): NoteRequest => ({ key, styles: fullThenBare(words), places: () => [{ ...place, top }] });
	const sides = [
		scene.lastOut === null
			? null
			: side(
					'out',
					[
						{ text: m.leaving_would_be_out(), role: 'label' },
						{ text: m.leaving_received_by({ date: unbrokenDay(scene.lastOut) }), role: 'quiet' }
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
