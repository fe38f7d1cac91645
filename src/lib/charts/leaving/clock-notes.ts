import { m } from '$lib/paraglide/messages';
import { monthsOfNotice } from '$lib/record/treaty-arithmetic';
import type { Box } from '../box';
import { placeNotes, type NoteRequest, type PlacedNote } from '../note-placing';
import type { Size } from '../size';
import { blockSize, wrap, type TextLine } from '../text-block';
import { tickRow, type Measures } from './measures';
import { overGroups } from './over-notes';
import type { PlacedClock, PlacedMark } from './placed';
import type { ClockScene, LeavingSeries } from './state';
import { underGroups } from './under-notes';

/** What the words stand beside. */
interface Drawn {
	marks: readonly PlacedMark[];
	clock: PlacedClock;
	strip: Box;
}

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
