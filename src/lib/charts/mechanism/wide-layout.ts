import { setNote, type PlacedNote } from '../note-placing';
import type { Size } from '../size';
import { blockSize, setBlock } from '../text-block';
import { actorBoxes, faint, type MechanismLayout, type PlacedLeg, type PlacedName } from './placed';
import { notNotes, placeWords, sceneRequests, soft, strong } from './set-words';
import type { Point } from './shapes';
import { sheet } from './sheet';
import { stationNames, type MechanismSeries, type StationName } from './state';
import { widePlan, type WidePlan } from './wide-plan';
import { stationWords } from './words';

/** The share of the room, in either direction, that the path keeps when something stands beside it. */
const aside = 0.6;
/** From there to the rings, px: room for the tracks that stop before them. */
const beside = 52;
/** How strong the stations are drawn when the view speaks of the whole. */
const allAlike = 0.75;

/** The whole path with every station along it; the one spoken of is strong and has its words. */
export function wideLayout(series: MechanismSeries, size: Size): MechanismLayout {
	const plan = widePlan(series.majority, size);
	const { stops, type, radius } = plan;
	const { committee, government, report, current, notShown } = series;
	const strength = (isCurrent: boolean) => (notShown ? allAlike : isCurrent ? 1 : faint);
	const spot = (who: 'committee' | 'government' | 'report', at: StationName): Point => {
		const { scene, at: corner } = stops[at];
		const place = scene.spots[who] ?? { x: 0, y: 0 };
		return { x: corner.x + place.x, y: corner.y + place.y };
	};
	// Whoever opens the way out stays in the room: the gate is in its wall.
	const governmentAt = government.at === 'publication' ? 'report' : government.at;
	const not = series.not.map((thing, index) => ({
		...thing,
		x: size.width * aside + beside,
		y: size.height * (0.5 + (index - 1) * 0.29),
		scale: 1,
		opacity: notShown ? 1 : 0
	}));
	const layout: MechanismLayout = {
		world: notShown
			? { x: 0, y: (size.height * (1 - aside)) / 2, scale: aside }
			: { x: 0, y: 0, scale: 1 },
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
		committee: { id: committee.id, ...spot('committee', committee.at), scale: 1, opacity: 1 },
		government: {
			id: government.id,
			...spot('government', governmentAt),
			scale: 1,
			opacity: strength(government.at === current)
		},
		report: {
			id: report.id,
			// Before it is written it goes with the Committee, out of sight.
			...(report.form === 'unwritten'
				? spot('committee', committee.at)
				: spot('report', report.at)),
			scale: stops[report.at].scene.reportHeight / sheet.height,
			opacity: report.form === 'unwritten' ? 0 : 1,
			open: report.form === 'open'
		},
		not,
		names: [],
		notes: []
	};
	if (current === null) {
		const left = size.width * aside + beside + radius + 12;
		return { ...layout, notes: notNotes(series, { rings: not, left, type, size }) };
	}
	const { names, more } = namesOf(current, plan);
	const { scene, at } = stops[current];
	const taken = [...names, ...more].map(({ box }) => box);
	const requests = sceneRequests(scene, at, { type, majority: series.majority });
	const notes = placeWords(requests, size, [...actorBoxes(layout), ...taken]);
	return { ...layout, names, notes: [...more, ...notes] };
}

function legsOf({ stations }: MechanismSeries, { stops, links }: WidePlan): PlacedLeg[] {
	return stations.flatMap(({ name, role }) => {
		const { scene, at } = stops[name];
		const look = { scale: 1, stretch: 1, opacity: role === 'ahead' ? faint : 1 };
		const link = links[name];
		return [
			...(link === undefined ? [] : [{ key: `to-${name}`, path: link, x: 0, y: 0, ...look }]),
			{ key: name, path: scene.way, ...at, ...look }
		];
	});
}

/** The name of every station, and what more is said at the current one where there is room. */
function namesOf(
	current: StationName,
	{ stops, type }: WidePlan
): { names: PlacedName[]; more: PlacedNote[] } {
	const names: PlacedName[] = [];
	const more: PlacedNote[] = [];
	for (const name of stationNames) {
		const { left, width, top, height, isCentred } = stops[name].words;
		const words = stationWords(name);
		const isCurrent = current === name;
		const head = isCurrent ? strong(words.name, type, width) : soft(words.name, type, width);
		const rest = soft(words.more, type, width);
		const headHeight = blockSize(head).height;
		const whole = headHeight + blockSize(rest).height;
		const hasRoom = whole <= height;
		const start = isCentred ? top + (height - (hasRoom ? whole : headHeight)) / 2 : top;
		const place = { x: left, top: start, anchor: 'start' as const };
		names.push({ name, ...setBlock(head, place) });
		if (isCurrent && hasRoom) {
			more.push(setNote(`${name}-more`, rest, { ...place, top: start + headHeight }));
		}
	}
	return { names, more };
}
