import type { KnownDate } from '$lib/record/partial-date';
import { placeNotes, setNote, type NotePlace, type NoteRequest } from '../note-placing';
import { sizeClassOf, type Size } from '../size';
import { blockSize } from '../text-block';
import { dayScale } from '../time-scale';
import { emptyLayout, type ClaimsLayout } from './placed';
import type { LanesSeries } from './state';
import type { TimeAxis } from './traps';
import { pointWords, stretchWords } from './words';
import { label } from './lines';

/** The line of time at the head of a picture: where its dates stand, and how far down it reaches, px. */
export interface PlacedTime {
	layout: ClaimsLayout;
	/** Where each of its points stands. */
	x: ReadonlyMap<string, number>;
	/** The line itself. */
	y: number;
	bottom: number;
}

/** Half the height of a stretch, px. */
const half = 4;

/** Sets the dates as flags on a line, and how Russia was bound as a bar along it. */
export function timeLayout(
	{ view, time, points, stretches }: TimeAxis,
	dates: LanesSeries['dates'],
	size: Size
): PlacedTime {
	const scale = dayScale([time.from, time.to], [0, size.width]);
	const at = (date: KnownDate) => scale(date.earliest);
	const y = heightOf(view, size);
	const requests = points.map(({ key, on }): NoteRequest => ({
		key: `time-${key}`,
		styles: pointWords(key, on, dates).map((lines) => [lines]),
		places: (lines) => flags(at(on), y, blockSize(lines))
	}));
	const frame = { left: 0, right: size.width, top: 0, bottom: y };
	const clear = { ink: 0, beside: 3, above: 0 };
	const flagged = placeNotes([requests], { frame, ink: [], clear })?.notes ?? [];
	const placed = stretches.map(({ key, from, to }) => ({
		key,
		box: {
			left: from ? at(from) : 0,
			right: to ? at(to) : size.width,
			top: y - half,
			bottom: y + half
		}
	}));
	const isLow = size.height < 200;
	const names = (isLow ? [] : placed).flatMap(({ key, box }) => {
		const lines = [{ ...label(stretchWords(key)), role: 'russia' as const }];
		const { width } = blockSize(lines);
		if (width > size.width) return [];
		const x = Math.min(box.left + 2, size.width - width);
		return [setNote(`stretch-${key}`, lines, { x, top: y + half + 1, anchor: 'start' })];
	});
	return {
		layout: {
			...emptyLayout,
			notes: [...flagged, ...names],
			lines: [{ key: 'time', x1: 0, x2: size.width, y1: y, y2: y }],
			stretches: placed
		},
		x: new Map(points.map(({ key, on }) => [key, at(on)])),
		y,
		bottom: y + half + (isLow ? 6 : 20)
	};
}

function heightOf(view: TimeAxis['view'], size: Size): number {
	switch (sizeClassOf(size)) {
		case 'wide':
			return Math.max(92, size.height * (view === 'three-dates' ? 0.32 : 0.22));
		case 'narrow':
			return size.height < 240 ? 58 : 84;
	}
}

/** Right of its date, else left of it, as near to the line as may be; a pole leads to its top. */
function* flags(
	x: number,
	y: number,
	{ height }: { height: number }
): Generator<NotePlace, void, undefined> {
	for (let top = y - half - 2 - height; top >= 0; top -= 8) {
		const leader = { x1: x, x2: x, y1: y - half, y2: top + 3 };
		yield { x: x + 4, top, anchor: 'start', leader };
		yield { x: x - 4, top, anchor: 'end', leader };
	}
}
