import type { Box } from '../box';
import type { PlacedNote } from '../note-placing';
import type { Size } from '../size';
import { blockSize, setBlock } from '../text-block';
import { faint, type MechanismLayout, type PlacedLeg, type PlacedName } from './placed';
import { publicationScene, reportScene, statementScene } from './report-scenes';
import { sceneRequests, soft, strong, notRequest, placeWords, type Type } from './set-words';
import { governmentSide, type Scene } from './scene';
import { roundedWay, type Point } from './shapes';
import { sheet } from './sheet';
import { stationNames, type MechanismSeries, type StationName } from './state';
import { enterScene, notifyScene, privateScene } from './visit-scenes';
import { stationWords } from './words';

/** A scene with its place, and the room for the words at it. */
interface Stop {
	scene: Scene;
	at: Point;
	words: { left: number; width: number; top: number; height: number; isCentred: boolean };
}

interface Plan {
	type: Type;
	radius: number;
	stops: Record<StationName, Stop>;
	/** The pieces of the path between the stations, by the station they lead to. */
	links: Partial<Record<StationName, string>>;
}

/** The share of the room, in either direction, that the path keeps when something stands beside it. */
const aside = 0.6;

/** The whole path: above, the visit; from its end back to the left and below, the report and its two ends. */
export function wideLayout(series: MechanismSeries, size: Size): MechanismLayout {
	const plan = planFor(series, size);
	const { stops, type, radius } = plan;
	const world = series.notShown
		? { x: 0, y: (size.height * (1 - aside)) / 2, scale: aside }
		: { x: 0, y: 0, scale: 1 };
	const strength = (isCurrent: boolean) => (series.notShown ? 0.75 : isCurrent ? 1 : faint);
	const spot = (who: 'committee' | 'government' | 'report', at: StationName): Point => {
		const stop = stops[at];
		const place = stop.scene.spots[who];
		if (place) return { x: stop.at.x + place.x, y: stop.at.y + place.y };
		return who === 'committee' ? stop.at : spot(who, 'report');
	};
	const { committee, government, report, current } = series;
	const reportStop = stops[report.at].scene;
	const committeeAt = spot('committee', committee.at);
	const reportAt = report.form === 'unwritten' ? committeeAt : spot('report', report.at);
	const not = series.not.map((thing, index) => ({
		...thing,
		x: size.width * aside + 52,
		y: size.height * (0.5 + (index - 1) * 0.29),
		scale: 1,
		opacity: series.notShown ? 1 : 0
	}));
	const layout: MechanismLayout = {
		world,
		radius,
		stations: series.stations.map(({ name, id, role }) => ({
			name,
			id,
			...stops[name].at,
			scale: 1,
			opacity: strength(role === 'current'),
			shapes: stops[name].scene.shapes
		})),
		legs: legsOf(series, plan),
		stops: [],
		committee: { id: committee.id, ...committeeAt, scale: 1, opacity: 1 },
		government: {
			id: government.id,
			...spot('government', government.at),
			scale: 1,
			opacity: strength(government.at === current)
		},
		report: {
			id: report.id,
			...reportAt,
			scale: reportStop.reportHeight / sheet.height,
			opacity: report.form === 'unwritten' ? 0 : 1,
			open: report.form === 'open'
		},
		not,
		names: [],
		notes: []
	};
	if (series.notShown) {
		const left = size.width * aside + 52 + radius + 12;
		const width = size.width - left - 4;
		return {
			...layout,
			notes: placeWords(
				[
					not.map((thing) =>
						notRequest(thing, { left, width, type, banArticle: series.banArticle })
					)
				],
				{ left: 0, top: 0, right: size.width, bottom: size.height },
				[]
			)
		};
	}
	return { ...layout, ...wordsOf(series, plan, layout, size) };
}

function planFor({ majority }: MechanismSeries, { width, height }: Size): Plan {
	const grown = Math.min(width / 640, height / 450);
	const size = Math.min(17, Math.max(12.5, Math.round(25 * grown) / 2));
	const type = { type: size, line: size * 1.26 };
	const radius = Math.min(12, Math.max(7.5, Math.min(width / 72, height / 48)));
	const cell = width / 3;
	const stage = { ...type, radius, joined: true };
	const words = { height: 3 * type.line + 2, gap: 7 };
	const turn = { above: 10, below: 12 };
	const free = height - 4 - words.gap - words.height - turn.above - turn.below;
	const first = { top: 2, height: Math.min(0.37 * free, 0.72 * cell) };
	const turnY = first.top + first.height + words.gap + words.height + turn.above;
	const second = { top: turnY + turn.below, height: 0 };
	second.height = Math.min(height - 2 - second.top, 1.05 * width * 0.5);
	const visitStage = { ...stage, width: cell - 18, height: first.height };
	const visitStop = (scene: Scene, index: number): Stop => ({
		scene,
		at: { x: index * cell, y: first.top },
		words: {
			left: index * cell,
			width: cell - 18,
			top: first.top + first.height + words.gap,
			height: words.height,
			isCentred: false
		}
	});
	const room = { left: 22, right: width * 0.37 };
	const row = second.height / 4;
	const report = reportScene(
		{ ...stage, width: room.right - room.left, height: second.height },
		row
	);
	const endStage = { ...stage, width: width - room.right, height: second.height / 2 };
	const endStop = (scene: Scene, top: number): Stop => ({
		scene,
		at: { x: room.right, y: top },
		words: {
			left: room.right + scene.end + 16,
			width: width - room.right - scene.end - 18,
			top,
			height: endStage.height,
			isCentred: true
		}
	});
	const reportTop = second.top + row + report.reportHeight / 2 + 6;
	const committeeX = room.left + (report.spots.committee?.x ?? 0);
	const governmentX = room.left + (report.spots.government?.x ?? 0);
	const lower = second.top + second.height * 0.75;
	const stops = {
		notify: visitStop(notifyScene(visitStage), 0),
		enter: visitStop(enterScene(visitStage), 1),
		private: visitStop(privateScene(visitStage), 2),
		report: {
			scene: report,
			at: { x: room.left, y: second.top },
			words: {
				left: committeeX + 12,
				width: room.right - committeeX - 20,
				top: reportTop,
				height: lower - 4 - reportTop,
				isCentred: false
			}
		},
		publication: endStop(publicationScene(endStage), second.top),
		statement: endStop(
			statementScene(endStage, majority.part / majority.of),
			second.top + second.height / 2
		)
	};
	const middle = first.top + first.height / 2;
	const across = (index: number) => `M${index * cell - 18} ${middle}H${index * cell}`;
	const out = first.top + first.height - 12;
	return {
		type,
		radius,
		stops,
		links: {
			enter: across(1),
			private: across(2),
			report: roundedWay(
				[
					[width - 18, out],
					[width - 5, out],
					[width - 5, turnY],
					[6, turnY],
					[6, second.top + row],
					[room.left, second.top + row]
				],
				8
			),
			publication: `M${governmentX} ${second.top + row}H${room.right}`,
			statement: roundedWay(
				[
					[committeeX, second.top + row],
					[committeeX, lower],
					[room.right - radius - 8, lower]
				],
				8
			)
		}
	};
}

function legsOf({ stations }: MechanismSeries, { stops, links }: Plan): PlacedLeg[] {
	return stations.flatMap(({ name, role }) => {
		const { scene, at } = stops[name];
		const opacity = role === 'ahead' ? faint : 1;
		const link = links[name];
		return [
			...(link === undefined
				? []
				: [{ key: `to-${name}`, path: link, x: 0, y: 0, scale: 1, stretch: 1, opacity }]),
			{ key: name, path: scene.way, ...at, scale: 1, stretch: 1, opacity }
		];
	});
}

function wordsOf(
	series: MechanismSeries,
	{ stops, type, radius }: Plan,
	{ report, government, committee }: MechanismLayout,
	size: Size
): { names: PlacedName[]; notes: PlacedNote[] } {
	const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
	const names: PlacedName[] = [];
	const more: PlacedNote[] = [];
	for (const name of stationNames) {
		const { left, width, top, height, isCentred } = stops[name].words;
		const words = stationWords(name);
		const isCurrent = series.current === name;
		const head = isCurrent ? strong(words.name, type, width) : soft(words.name, type, width);
		const rest = soft(words.more, type, width);
		const headHeight = blockSize(head).height;
		const whole = headHeight + blockSize(rest).height;
		const hasRoom = whole <= height;
		const start = isCentred ? top + (height - (hasRoom ? whole : headHeight)) / 2 : top;
		const place = { x: left, top: start, anchor: 'start' as const };
		names.push({ name, opacity: 1, ...setBlock(head, place) });
		if (isCurrent && hasRoom) {
			const block = setBlock(rest, { ...place, top: start + headHeight });
			more.push({ key: `${name}-more`, leader: null, ...block });
		}
	}
	if (series.current === null) return { names, notes: more };
	const { scene, at } = stops[series.current];
	const ink: Box[] = [
		boxAround(committee, radius),
		boxAround(government, governmentSide(radius) / 2)
	];
	const isWritten = report.opacity === 1;
	if (isWritten) {
		const half = {
			width: (sheet.width * report.scale) / 2,
			height: (sheet.height * report.scale) / 2
		};
		ink.push({
			left: report.x - half.width,
			right: report.x + half.width,
			top: report.y - half.height,
			bottom: report.y + half.height
		});
	}
	const taken = [...names, ...more].map(({ box }) => box);
	const requests = sceneRequests(scene, at, { type, majority: series.majority });
	return { names, notes: [...more, ...placeWords(requests, frame, [...ink, ...taken])] };
}

function boxAround({ x, y }: Point, half: number): Box {
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
