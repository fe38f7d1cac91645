import type { Box } from '../box';
import { placeNotes } from '../note-placing';
import type { Size } from '../size';
import { actsNotes } from './acts-notes';
import type { Measures } from './measures';
import type { LeavingLayout } from './placed';
import { boxesOfSteps, foldedPoles, markOnStairs, stairsFor, stepLines } from './stairs';
import type { ActsScene, LeavingSeries } from './state';

/** The acts, each a step down at its day, and the words beside them. */
export function actsLayout(
	series: LeavingSeries,
	scene: ActsScene,
	size: Size,
	measures: Measures
): LeavingLayout {
	const stairs = stairsFor(series, size, measures);
	const { axis, x } = stairs;
	const marks = series.marks.map((mark) => markOnStairs(mark, stairs, measures));
	const lines = stepLines(series, stairs, true);
	const strip: Box | null = scene.notice
		? { left: x(series.signed), right: size.width, top: axis.y - measures.strip, bottom: axis.y }
		: null;
	const ink = [
		...marks.filter(({ opacity }) => opacity > 0).map(({ box }) => box),
		...boxesOfSteps(lines),
		...(strip ? [strip] : [])
	];
	const frame = { left: 0, top: 0, right: size.width, bottom: axis.y - 2 };
	const requests = actsNotes(series, { marks, strip, axisY: axis.y }, measures, size);
	const placing = placeNotes(requests, { frame, ink, clear: { ink: 2, beside: 6, above: 2 } });
	return {
		axis,
		...lines,
		poles: foldedPoles(marks, axis.y),
		marks,
		strip,
		clock: null,
		notes: placing?.notes ?? [],
		radius: measures.radius
	};
}
