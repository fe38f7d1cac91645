import type { Box } from '../box';
import type { PlacedNote } from '../note-placing';
import type { Size } from '../size';
import { blockSize, labelSize, setBlock } from '../text-block';
import { faint, type MechanismLayout, type PlacedLeg, type Placing } from './placed';
import { publicationScene, reportScene, statementScene } from './report-scenes';
import { notRequest, placeWords, sceneRequests, soft, strong } from './set-words';
import { governmentSide, type Scene, type Stage } from './scene';
import type { Point } from './shapes';
import { sheet } from './sheet';
import { stationNames, type MechanismSeries, type StationName } from './state';
import { enterScene, notifyScene, privateScene } from './visit-scenes';
import { stationWords } from './words';

const type = { type: labelSize, line: 15.75 };
/** Where the path runs, where its second end does, and where the words begin, px. */
const spine = 9;
const fork = 22;
const indent = 36;
/** How far from there what the path does not reach stands aside, px. */
const asideBy = 32;
/** Size of what rests on the path while its scene is closed. */
const small = 0.3;

/** A path downwards, one line for each station; the one spoken of opens and shows its scene. */
export function narrowLayout(series: MechanismSeries, size: Size): MechanismLayout {
	const opening = openingFor(series, size);
	const { stage, rows, sceneTop } = opening;
	const stop = (name: StationName): Point => ({
		x: name === 'statement' ? fork : spine,
		y: rows[name]
	});
	const scene = series.current && sceneOf(series.current, stage, series);
	const at = { x: indent, y: sceneTop };
	const spot = (who: 'committee' | 'government' | 'report'): Placing => {
		const place = scene?.spots[who];
		if (place) return { x: at.x + place.x, y: at.y + place.y, scale: 1, opacity: 1 };
		const rest = series[who].at;
		return { ...stop(rest), scale: small, opacity: 0 };
	};
	const committee = spot('committee');
	const report = spot('report');
	const isWritten = series.report.form !== 'unwritten';
	const sealedStop = { ...stop('report'), scale: 0.28, opacity: isWritten ? 1 : 0 };
	const openHere = scene?.spots.report ? scene : null;
	const not = series.not.map((thing, index) => ({
		...thing,
		x: indent + asideBy,
		y: size.height * ((index + 0.5) / series.not.length),
		scale: 1,
		opacity: series.notShown ? 1 : 0
	}));
	const layout: MechanismLayout = {
		world: { x: 0, y: 0, scale: 1 },
		radius: stage.radius,
		stations: series.stations.map(({ name, id, role }) => ({
			name,
			id,
			...(role === 'current' ? at : stop(name)),
			scale: role === 'current' ? 1 : 0.1,
			opacity: role === 'current' ? 1 : 0,
			shapes: sceneOf(name, stage, series).shapes
		})),
		legs: [
			...spineOf(series, stop),
			...series.stations.map(({ name, role }) => ({
				key: `in-${name}`,
				path: sceneOf(name, stage, series).way,
				...(role === 'current' ? at : stop(name)),
				scale: role === 'current' ? 1 : 0.1,
				stretch: 1,
				opacity: role === 'current' ? 1 : 0
			}))
		],
		stops: series.stations.map(({ name, role }) => ({
			name,
			...stop(name),
			scale: role === 'current' ? 1.35 : 1,
			opacity: role === 'ahead' ? 0.45 : 1
		})),
		committee: { id: series.committee.id, ...committee },
		government: { id: series.government.id, ...spot('government') },
		report: {
			id: series.report.id,
			...(openHere ? { ...report, scale: openHere.reportHeight / sheet.height } : sealedStop),
			opacity: isWritten ? 1 : 0,
			open: series.report.form === 'open'
		},
		not,
		names: [],
		notes: []
	};
	const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
	if (series.notShown) {
		const left = indent + asideBy + stage.radius + 10;
		const width = size.width - left - 2;
		return {
			...layout,
			notes: placeWords(
				[
					not.map((thing) =>
						notRequest(thing, { left, width, type, banArticle: series.banArticle })
					)
				],
				frame,
				[]
			)
		};
	}
	const width = size.width - indent;
	const names = stationNames.map((name) => {
		const { name: words } = stationWords(name);
		const lines = name === series.current ? strong(words, type, width) : soft(words, type, width);
		const place = { x: indent, top: rows[name] - type.line / 2, anchor: 'start' as const };
		return { name, opacity: 1, ...setBlock(lines.slice(0, 1), place) };
	});
	const more = moreOf(series, opening, width);
	const ink: Box[] = [
		boxAround(layout.committee, stage.radius),
		...(layout.government.opacity === 1
			? [boxAround(layout.government, governmentSide(stage.radius) / 2)]
			: []),
		...(openHere ? [reportBox(layout.report)] : [])
	];
	const taken = [...names, ...more].map(({ box }) => box);
	const requests = scene ? sceneRequests(scene, at, { type, majority: series.majority }) : [];
	return { ...layout, names, notes: [...more, ...placeWords(requests, frame, [...ink, ...taken])] };
}

interface Opening {
	stage: Stage;
	/** The middle of each station's line, px from the top. */
	rows: Record<StationName, number>;
	sceneTop: number;
	/** Where the further words of the current station stand; null when there is no room for them. */
	moreTop: number | null;
}

/** Where the lines stand, and the room between them for the scene of the current one. */
function openingFor({ current }: MechanismSeries, { width, height }: Size): Opening {
	const count = stationNames.length;
	const radius = Math.min(10, Math.max(6.5, height / 34));
	const stageWidth = Math.min(width - indent - 2, 420);
	const moreHeight = height >= 250 ? 2 * type.line : 0;
	const least = height < 220 ? 15.75 : 18;
	const room = height - count * least - moreHeight - 10;
	const sceneHeight = Math.min(room, 0.6 * stageWidth);
	const step = current === null ? height / count : (height - moreHeight - 10 - sceneHeight) / count;
	const index = current === null ? count : stationNames.indexOf(current);
	const opened = moreHeight + sceneHeight + 10;
	const rowOf = (station: number) => (station + 0.5) * step + (station > index ? opened : 0);
	const below = (index + 1) * step;
	const tight = Math.max(0, (step - type.line) / 2);
	const [notify, enter, inPrivate, report, publication, statement] = stationNames.map(
		(_, station) => rowOf(station)
	);
	return {
		stage: { ...type, radius, width: stageWidth, height: sceneHeight, joined: false },
		rows: {
			notify: notify ?? 0,
			enter: enter ?? 0,
			private: inPrivate ?? 0,
			report: report ?? 0,
			publication: publication ?? 0,
			statement: statement ?? 0
		},
		sceneTop: below + moreHeight + 4,
		moreTop: moreHeight > 0 ? below - tight : null
	};
}

function sceneOf(name: StationName, stage: Stage, { majority }: MechanismSeries): Scene {
	switch (name) {
		case 'notify':
			return notifyScene(stage);
		case 'enter':
			return enterScene(stage);
		case 'private':
			return privateScene(stage);
		case 'report':
			return reportScene(stage, stage.height / 2 - 9);
		case 'publication':
			return publicationScene(stage);
		case 'statement':
			return statementScene(stage, majority.part / majority.of);
		default:
			return name satisfies never;
	}
}

function spineOf({ stations }: MechanismSeries, stop: (name: StationName) => Point): PlacedLeg[] {
	const { x, y } = stop('report');
	return stations.slice(1).flatMap(({ name, role }, index) => {
		const opacity = role === 'ahead' ? faint : 1;
		if (name === 'statement') {
			const from = { x: fork, y: y + 12 };
			return [
				{
					key: 'to-fork',
					path: `M0 0L${fork - spine} 12`,
					x,
					y,
					scale: 1,
					stretch: 1,
					opacity
				},
				{
					key: name,
					path: 'M0 0V1',
					...from,
					scale: 1,
					stretch: stop(name).y - from.y,
					opacity
				}
			];
		}
		const before = stations[index];
		const from = stop(before ? before.name : name);
		return [
			{ key: name, path: 'M0 0V1', ...from, scale: 1, stretch: stop(name).y - from.y, opacity }
		];
	});
}

function moreOf({ current }: MechanismSeries, { moreTop }: Opening, width: number): PlacedNote[] {
	if (current === null || moreTop === null) return [];
	const lines = soft(stationWords(current).more, type, width);
	if (blockSize(lines).height > 2 * type.line) return [];
	const block = setBlock(lines, { x: indent, top: moreTop, anchor: 'start' });
	return [{ key: `${current}-more`, leader: null, ...block }];
}

function boxAround({ x, y }: Point, half: number): Box {
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function reportBox({ x, y, scale }: Placing): Box {
	const half = { width: (sheet.width * scale) / 2, height: (sheet.height * scale) / 2 };
	return {
		left: x - half.width,
		right: x + half.width,
		top: y - half.height,
		bottom: y + half.height
	};
}
