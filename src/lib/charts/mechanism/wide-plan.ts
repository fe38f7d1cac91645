import type { Size } from '../size';
import { publicationScene, reportScene, statementScene } from './report-scenes';
import type { Scene } from './scene';
import type { Type } from './set-words';
import { roundedWay, type Point } from './shapes';
import type { MechanismSeries, StationName } from './state';
import { enterScene, notifyScene, privateScene } from './visit-scenes';

/** A scene with its place, and the room for the words at it, px. */
interface Stop {
	scene: Scene;
	at: Point;
	words: { left: number; width: number; top: number; height: number; isCentred: boolean };
}

/** The wide design: where every scene stands, whatever the view. */
export interface WidePlan {
	type: Type;
	radius: number;
	stops: Record<StationName, Stop>;
	/** The pieces of the path between the scenes, by the station they lead to. */
	links: Partial<Record<StationName, string>>;
}

/** Of a turn of the path, px. */
const turn = 8;
/** From the words of the upper row to the path on its way back, and from there to the lower row, px. */
const bend = { above: 10, below: 12 };
/** From a scene of the upper row to its words, px. */
const wordGap = 7;
/** From a scene of the upper row to the next, px. */
const between = 18;

/**
 * Where everything stands: above, the visit, from left to right; then the path runs back to the left,
 * and below it comes through the room of the report to its two ends.
 */
export function widePlan(majority: MechanismSeries['majority'], size: Size): WidePlan {
	const { width, height } = size;
	const grown = Math.min(width / 640, height / 450);
	const type = Math.min(17, Math.max(12.5, Math.round(25 * grown) / 2));
	const radius = Math.min(12, Math.max(7.5, Math.min(width / 72, height / 48)));
	const stage = { type, line: type * 1.26, radius, joined: true };
	const wordHeight = 3 * stage.line + 2;
	const cell = width / 3;
	const free = height - 4 - wordGap - wordHeight - bend.above - bend.below;
	const first = { top: 2, height: Math.min(0.37 * free, 0.72 * cell) };
	const back = first.top + first.height + wordGap + wordHeight + bend.above;
	const second = {
		top: back + bend.below,
		height: Math.min(height - 2 - back - bend.below, 0.525 * width)
	};

	const visitStage = { ...stage, width: cell - between, height: first.height };
	const visitStop = (scene: Scene, index: number): Stop => ({
		scene,
		at: { x: index * cell, y: first.top },
		words: {
			left: index * cell,
			width: visitStage.width,
			top: first.top + first.height + wordGap,
			height: wordHeight,
			isCentred: false
		}
	});

	const room = { left: 22, right: Math.max(226, width * 0.37) };
	const upper = second.top + second.height / 4;
	const lower = second.top + 0.75 * second.height;
	const report = reportScene(
		{ ...stage, width: room.right - room.left, height: second.height },
		second.height / 4
	);
	const committeeX = room.left + (report.spots.committee?.x ?? 0);
	const governmentX = room.left + (report.spots.government?.x ?? 0);
	const reportTop = upper + report.reportHeight / 2 + 6;

	const endStage = { ...stage, width: width - room.right, height: second.height / 2 };
	const endStop = (scene: Scene, top: number): Stop => ({
		scene,
		at: { x: room.right, y: top },
		words: {
			left: room.right + scene.end + 16,
			width: endStage.width - scene.end - 18,
			top,
			height: endStage.height,
			isCentred: true
		}
	});

	const middle = first.top + first.height / 2;
	const across = (index: number) => `M${index * cell - between} ${middle}h${between}`;
	const out = first.top + first.height - 12;
	return {
		type: stage,
		radius,
		stops: {
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
		},
		links: {
			enter: across(1),
			private: across(2),
			report: roundedWay(
				[
					[width - between, out],
					[width - 5, out],
					[width - 5, back],
					[6, back],
					[6, upper],
					[room.left, upper]
				],
				turn
			),
			publication: `M${governmentX} ${upper}H${room.right}`,
			statement: roundedWay(
				[
					[committeeX, upper],
					[committeeX, lower],
					[room.right - radius - 8, lower]
				],
				turn
			)
		}
	};
}
