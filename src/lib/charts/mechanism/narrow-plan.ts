import type { Size } from '../size';
import { labelSize } from '../text-block';
import { publicationScene, reportScene, statementScene } from './report-scenes';
import type { Scene, Stage } from './scene';
import { stationNames, type MechanismSeries, type StationName } from './state';
import { enterScene, notifyScene, privateScene } from './visit-scenes';

/** The type of the narrow design, px. */
export const narrowType = { type: labelSize, line: 15.75 };
/** Where the words and scenes begin, px; left of it runs the path. */
export const indent = 36;

/** The narrow design: a line for each station, and the room that opens below the current one. */
export interface NarrowPlan {
	stage: Stage;
	scenes: Record<StationName, Scene>;
	/** The middle of each station’s line, px from the top. */
	rows: Record<StationName, number>;
	sceneTop: number;
	/** Where the further words of the current station stand; null when there is no room for them. */
	moreTop: number | null;
}

/** Where the lines stand, and the scene between them. */
export function narrowPlan(series: MechanismSeries, { width, height }: Size): NarrowPlan {
	const { current } = series;
	const count = stationNames.length;
	const { line } = narrowType;
	const stageWidth = Math.min(width - indent - 2, 420);
	const moreHeight = height >= 250 ? 2 * line : 0;
	const least = height < 220 ? line : 18;
	const air = 10;
	const sceneHeight = Math.min(height - count * least - moreHeight - air, 0.6 * stageWidth);
	const opened = moreHeight + sceneHeight + air;
	const step = (current === null ? height : height - opened) / count;
	const index = current === null ? count : stationNames.indexOf(current);
	const row = (name: StationName) => {
		const station = stationNames.indexOf(name);
		return (station + 0.5) * step + (station > index ? opened : 0);
	};
	const below = (index + 1) * step;
	const stage = {
		...narrowType,
		radius: Math.min(10, Math.max(6.5, height / 34)),
		width: stageWidth,
		height: sceneHeight,
		joined: false
	};
	const { part, of } = series.majority;
	return {
		stage,
		scenes: {
			notify: notifyScene(stage),
			enter: enterScene(stage),
			private: privateScene(stage),
			report: reportScene(stage, stage.height / 2 - 9),
			publication: publicationScene(stage),
			statement: statementScene(stage, part / of)
		},
		rows: {
			notify: row('notify'),
			enter: row('enter'),
			private: row('private'),
			report: row('report'),
			publication: row('publication'),
			statement: row('statement')
		},
		sceneTop: below + moreHeight + 4,
		moreTop: moreHeight > 0 ? below - Math.max(0, (step - line) / 2) : null
	};
}
