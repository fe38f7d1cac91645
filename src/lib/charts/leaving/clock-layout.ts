import { addDays, type Day } from '$lib/record/partial-date';
import type { Size } from '../size';
import { dayScale, type DayScale } from '../time-scale';
import { clockNotes } from './clock-notes';
import type { Measures } from './measures';
import { boxAround, type LeavingLayout, type PlacedClock, type PlacedMark } from './placed';
import { foldedPoles, stairsFor, stepLines } from './stairs';
import type { ClockScene, LeavingMark, LeavingSeries } from './state';
import { axisOfMonths } from './time-axis';

/**
 * The clock of Article 22: days of receipt on the upper axis, joined to the day on which the treaty
 * would end on the lower one. Both axes are the same time.
 */
export function clockLayout(
	series: LeavingSeries,
	scene: ClockScene,
	size: Size,
	measures: Measures
): LeavingLayout {
	const { margin, radius, strip: stripHeight } = measures;
	const stairs = stairsFor(series, size, measures);
	const days = [stairs.days[0], lastDayOf(scene)] as const;
	const x = dayScale(days, [margin.left, size.width - margin.right]);
	const upper = measures.clock.top + stripHeight;
	const lower = size.height - measures.clock.bottom;
	const marks = series.marks.map((mark) => placeMark(mark, scene, x, { upper, lower }, radius));
	const clock: PlacedClock = {
		upper,
		lower,
		links: placeLinks(scene, x, days[1]),
		asOf: scene.reach === 'all' ? { x: x(series.asOf), y1: 0, y2: lower + 8 } : null,
		chosen: scene.chosen && { from: x(scene.chosen.receipt), to: x(scene.chosen.end) },
		pointing: { day: days[0], from: margin.left, perDay: x(addDays(days[0], 1)) - margin.left }
	};
	const strip = {
		left: x(series.signed),
		right: size.width,
		top: upper - stripHeight,
		bottom: upper
	};
	return {
		axis: axisOfMonths(x, days, lower),
		...stepLines(series, stairs, false),
		poles: foldedPoles(marks, lower),
		marks,
		strip,
		clock,
		notes: clockNotes(series, scene, { marks, clock, strip }, size, measures),
		radius
	};
}

/** The day of receipt at a place in the picture, px from its left edge. */
export function dayPointedAt({ pointing }: PlacedClock, x: number): Day {
	return addDays(pointing.day, Math.floor((x - pointing.from) / pointing.perDay));
}

/** For the rule, some months beyond the earliest end; else room for the last end there is. */
function lastDayOf({ months, reach }: ClockScene): Day {
	const ends = months.map(({ end }) => end);
	const last = reach === 'all' ? ends.at(-1) : (ends[5] ?? ends.at(-1));
	if (last === undefined) throw new Error('the clock of Article 22 has no possible day of receipt');
	return addDays(last, reach === 'all' ? 24 : 10);
}

function placeMark(
	{ id, actor, role, date }: LeavingMark,
	scene: ClockScene,
	x: DayScale,
	{ upper, lower }: { upper: number; lower: number },
	radius: number
): PlacedMark {
	const at = x(date.earliest);
	const y = actor === 'rule' ? lower : upper;
	const scale = role === 'spoken' ? 1 : 0.5;
	const isAside = scene.chosen !== null && actor === 'rule';
	return {
		id,
		actor,
		x: at,
		y,
		scale,
		opacity: isAside ? 0.4 : role === 'spoken' ? 1 : 0.25,
		box: boxAround(at, y, radius * scale)
	};
}

function placeLinks(
	{ months, reach, chosen }: ClockScene,
	x: DayScale,
	lastDay: Day
): PlacedClock['links'] {
	return months
		.filter(({ end }) => end <= lastDay)
		.map(({ first, last, end, standing }, index) => {
			const isStrong = chosen ? end === chosen.end : reach === 'all' || index === 0;
			return {
				key: first,
				from: x(first),
				to: x(addDays(last, 1)),
				end: x(end),
				tone: reach === 'earliest' || standing === 'out' ? 'out' : 'bound',
				isThin: x(addDays(last, 1)) - x(first) < 4,
				opacity: isStrong ? 1 : 0.4
			};
		});
}
