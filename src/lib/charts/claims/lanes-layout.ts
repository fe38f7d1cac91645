import { sum } from 'd3';
import { setNote } from '../note-placing';
import { sizeClassOf, type Size, type SizeClass } from '../size';
import { leading, labelSize } from '../text-block';
import { laneBlock, type LaneBlock, type LaneSetting } from './lane-block';
import { quiet } from './lines';
import { emptyLayout, type ClaimsLayout, type PlacedLine } from './placed';
import { placeLine } from './squares';
import type { LanesSeries } from './state';
import { timeLayout, type PlacedTime } from './time-layout';
import { restWords } from './words';

/** A lane at its place, px. */
interface PlacedLane extends LaneBlock {
	left: number;
	top: number;
}

/** The room of the lanes, px. */
interface Room {
	width: number;
	top: number;
	height: number;
}

/** From the most that can be said, in the largest type, to the least. */
const settings: Readonly<Record<SizeClass, readonly LaneSetting[]>> = {
	wide: [
		{ telling: 'full', side: 40, gap: 22, type: 17 },
		{ telling: 'full', side: 32, gap: 16, type: 15 },
		{ telling: 'full', side: 26, gap: 12, type: 13.5 },
		{ telling: 'full', side: 22, gap: 8, type: labelSize },
		{ telling: 'verdicts', side: 22, gap: 6, type: labelSize },
		{ telling: 'words', side: 18, gap: 5, type: labelSize },
		{ telling: 'example', side: 18, gap: 5, type: labelSize },
		{ telling: 'counts', side: 18, gap: 4, type: labelSize }
	],
	narrow: [
		{ telling: 'full', side: 18, gap: 8, type: labelSize },
		{ telling: 'full', side: 16, gap: 4, type: labelSize },
		{ telling: 'verdicts', side: 16, gap: 4, type: labelSize },
		{ telling: 'words', side: 16, gap: 4, type: labelSize },
		{ telling: 'example', side: 16, gap: 4, type: labelSize },
		{ telling: 'counts', side: 16, gap: 3, type: labelSize }
	]
};

/** The claims of a trap in lanes, as much said of them as there is room for; the others in a line below. */
export function lanesLayout(series: LanesSeries, size: Size): ClaimsLayout {
	const rest = placeLine(series.line, size);
	const restLabel = size.height < 230 ? 0 : leading(labelSize) + 2;
	const time = series.time ? timeLayout(series.time, series.dates, size) : null;
	const top = time?.bottom ?? 0;
	const foot = size.height - rest.height - restLabel;
	const room = { width: size.width, top, height: foot - top - 8 };
	const lanes = placeLanes(series, time, room, size);
	const restNote =
		restLabel === 0
			? []
			: [
					setNote('rest', [quiet(restWords(series.line.left))], {
						x: 0,
						top: foot - 2,
						anchor: 'start'
					})
				];
	return {
		...emptyLayout,
		...time?.layout,
		marks: [
			...lanes.flatMap(({ marks, left, top }) =>
				marks.map((mark) => ({ ...mark, x: mark.x + left, y: mark.y + top }))
			),
			...rest.marks
		],
		notes: [
			...(time?.layout.notes ?? []),
			...lanes.flatMap(({ notes, left, top }) =>
				notes.map(({ key, x, y, lines }) =>
					setNote(key, lines, { x: x + left, top: y + top, anchor: 'start' })
				)
			),
			...restNote
		],
		lines: [...(time?.layout.lines ?? []), ...(time ? drops(series, time, lanes) : [])]
	};
}

/** The lanes with the most that can be said in the room. */
function placeLanes(
	series: LanesSeries,
	time: PlacedTime | null,
	room: Room,
	size: Size
): PlacedLane[] {
	let placed: PlacedLane[] = [];
	for (const setting of settings[sizeClassOf(size)]) {
		placed = arrange(series, time, room, setting, sizeClassOf(size));
		const bottom = Math.max(...placed.map(({ top, height }) => top + height));
		if (bottom <= room.top + room.height) return placed;
	}
	return placed;
}

function arrange(
	series: LanesSeries,
	time: PlacedTime | null,
	room: Room,
	setting: LaneSetting,
	sizeClass: SizeClass
): PlacedLane[] {
	const block = (lane: LanesSeries['lanes'][number], width: number) =>
		laneBlock(lane, series.dates, setting, width);
	if (series.time?.view === 'three-dates' && time) {
		const lefts = series.lanes.map(({ key }) =>
			Math.max(0, (time.x.get(key) ?? 0) - setting.side / 2)
		);
		return series.lanes.map((lane, index) => {
			const left = lefts[index] ?? 0;
			const width = (lefts[index + 1] ?? room.width + 8) - left - 8;
			return { ...block(lane, width), left, top: room.top + 8 };
		});
	}
	switch (sizeClass) {
		case 'wide': {
			const between = 28;
			const width = (room.width - between * (series.lanes.length - 1)) / series.lanes.length;
			return series.lanes.map((lane, index) => ({
				...block(lane, width),
				left: index * (width + between),
				top: room.top
			}));
		}
		case 'narrow': {
			const blocks = series.lanes.map((lane) => block(lane, room.width));
			const spare = room.height - sum(blocks, ({ height }) => height);
			const between = Math.max(0, Math.min(14, spare / blocks.length));
			return blocks.map((lane, index) => ({
				...lane,
				left: 0,
				top: room.top + sum(blocks.slice(0, index), ({ height }) => height + between)
			}));
		}
		default:
			return sizeClass satisfies never;
	}
}

/** From a date down to the claims that speak of it. */
function drops(
	series: LanesSeries,
	{ x, y }: PlacedTime,
	lanes: readonly PlacedLane[]
): PlacedLine[] {
	return series.lanes.flatMap(({ key }, index) => {
		const at = x.get(key);
		const lane = lanes[index];
		if (series.time?.view !== 'three-dates' || at === undefined || !lane) return [];
		return [{ key: `drop-${key}`, x1: at, x2: at, y1: y, y2: lane.top }];
	});
}
