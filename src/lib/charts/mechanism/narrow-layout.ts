import { setNote, type PlacedNote } from '../note-placing';
import type { Size } from '../size';
import { unstretched } from '../stretch';
import { blockSize, setBlock } from '../text-block';
import { indent, narrowPlan, narrowType as type, type NarrowPlan } from './narrow-plan';
import { actorBoxes, faint, type MechanismLayout, type PlacedLeg, type Placing } from './placed';
import { notNotes, placeWords, sceneRequests, soft, strong } from './set-words';
import type { Point } from './shapes';
import { sheet } from './sheet';
import { stationNames, type MechanismSeries, type StationName } from './state';
import { stationWords } from './words';

/** Where the path runs, and where its second end does, px. */
const spine = 9;
const fork = 22;
/** How far from the words what the path does not reach stands aside, px. */
const aside = 32;
/** How large a scene is that has not opened, and a sealed report on its stop. */
const shut = 0.1;
const sealed = 0.28;

/** A path downwards, one line for each station; the one spoken of opens and shows its scene. */
export function narrowLayout(series: MechanismSeries, size: Size): MechanismLayout {
	const plan = narrowPlan(series, size);
	const { stage, scenes } = plan;
	const { current } = series;
	const scene = current && scenes[current];
	const at = { x: indent, y: plan.sceneTop };
	const stop = (name: StationName): Point => ({
		x: name === 'statement' ? fork : spine,
		y: plan.rows[name]
	});
	const spot = (who: 'committee' | 'government'): Placing => {
		const place = scene?.spots[who];
		return place
			? { x: at.x + place.x, y: at.y + place.y, scale: 1, opacity: 1 }
			: { ...stop(series[who].at), scale: shut, opacity: 0 };
	};
	const opened = (name: StationName): Placing =>
		name === current ? { ...at, scale: 1, opacity: 1 } : { ...stop(name), scale: shut, opacity: 0 };
	const not = series.not.map((thing, index) => ({
		...thing,
		x: indent + aside,
		y: size.height * ((index + 0.5) / series.not.length),
		scale: 1,
		opacity: series.notShown ? 1 : 0
	}));
	const layout: MechanismLayout = {
		world: { x: 0, y: 0, scale: 1 },
		radius: stage.radius,
		stations: series.stations.map(({ name, id }) => ({
			name,
			id,
			...opened(name),
			shapes: scenes[name].shapes
		})),
		legs: [
			...spineOf(series, stop),
			...stationNames.map((name) => ({
				key: `in-${name}`,
				path: scenes[name].way,
				...opened(name),
				stretch: 1
			}))
		],
		stops: series.stations.map(({ name, role }) => ({
			name,
			...stop(name),
			scale: role === 'current' ? 1.35 : 1,
			opacity: role === 'ahead' ? 0.45 : 1
		})),
		committee: { id: series.committee.id, ...spot('committee') },
		government: { id: series.government.id, ...spot('government') },
		report: placeReport(series, { scene, at, rest: stop('report') }),
		not,
		names: [],
		notes: []
	};
	if (current === null) {
		const left = indent + aside + stage.radius + 10;
		return { ...layout, notes: notNotes(series, { rings: not, left, type, size }) };
	}
	const width = size.width - indent;
	const names = stationNames.map((name) => {
		const words = stationWords(name).name;
		const lines = name === current ? strong(words, type, width) : soft(words, type, width);
		const place = { x: indent, top: plan.rows[name] - type.line / 2, anchor: 'start' as const };
		return { name, ...setBlock(lines, place) };
	});
	const more = moreOf(current, plan, width);
	const taken = [...names, ...more].map(({ box }) => box);
	const requests = sceneRequests(scenes[current], at, { type, majority: series.majority });
	const notes = placeWords(requests, size, [...actorBoxes(layout), ...taken]);
	return { ...layout, names, notes: [...more, ...notes] };
}

/** In a scene that has a place for it; otherwise, once it is written, sealed on its own stop. */
function placeReport(
	{ report }: MechanismSeries,
	{ scene, at, rest }: { scene: NarrowPlan['scenes'][StationName] | null; at: Point; rest: Point }
): MechanismLayout['report'] {
	const { id, form } = report;
	const place = scene?.spots.report;
	const placing =
		scene && place
			? { x: at.x + place.x, y: at.y + place.y, scale: scene.reportHeight / sheet.height }
			: { ...rest, scale: sealed };
	return { id, ...placing, opacity: form === 'unwritten' ? 0 : 1, open: form === 'open' };
}

function spineOf({ stations }: MechanismSeries, stop: (name: StationName) => Point): PlacedLeg[] {
	const look = (role: MechanismSeries['stations'][number]['role']) => ({
		scale: 1,
		opacity: role === 'ahead' ? faint : 1
	});
	const report = stop('report');
	return stations.slice(1).flatMap(({ name, role }, index) => {
		const before = stations[index];
		const isFork = name === 'statement';
		const from = isFork ? { x: fork, y: report.y + 12 } : stop(before ? before.name : name);
		const leg = {
			key: name,
			path: `M0 0V${unstretched}`,
			...from,
			...look(role),
			stretch: (stop(name).y - from.y) / unstretched
		};
		if (!isFork) return [leg];
		const path = `M0 0L${fork - spine} 12`;
		return [{ key: 'to-fork', path, ...report, ...look(role), stretch: 1 }, leg];
	});
}

function moreOf(current: StationName, { moreTop }: NarrowPlan, width: number): PlacedNote[] {
	if (moreTop === null) return [];
	const lines = soft(stationWords(current).more, type, width);
	if (blockSize(lines).height > 2 * type.line) return [];
	return [setNote(`${current}-more`, lines, { x: indent, top: moreTop, anchor: 'start' })];
}
