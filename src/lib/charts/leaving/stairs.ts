import { pairs } from 'd3';
import { addDays, type Day } from '$lib/record/partial-date';
import type { Box } from '../box';
import type { Size } from '../size';
import { dayScale, type DayScale } from '../time-scale';
import type { LeavingId } from './data.server';
import type { Measures } from './measures';
import { boxAround, type PlacedAxis, type PlacedLine, type PlacedMark } from './placed';
import type { LeavingMark, LeavingSeries, Role } from './state';
import { axisOfDays } from './time-axis';

/** The acts that lead down, each on its own step; the order's publication stands on the order's. */
const steps: readonly LeavingId[] = [
	'government-order-signed',
	'bill-registered',
	'duma-passes-law',
	'federation-council-approves',
	'denunciation-law-signed'
];

/** Those who speak, from the first to the last; Russia's reason stands in the note to the bill. */
export const voices = [
	'ukraine-responds',
	'un-rapporteurs-warn',
	'bill-registered'
] as const satisfies readonly LeavingId[];

/** How strongly a mark is drawn. */
export const opacityOf: Readonly<Record<Role, number>> = { spoken: 1, context: 0.4, hidden: 0 };

/** The axis of days with everything that has its place by it, px. */
export interface Stairs {
	x: DayScale;
	days: readonly [Day, Day];
	axis: PlacedAxis;
	/** How high each act stands; every other event stands on the axis. */
	heights: ReadonlyMap<LeavingId, number>;
}

/** The axis of days, from a little before the first act to a little after the last, and the steps down over it. */
export function stairsFor(series: LeavingSeries, size: Size, measures: Measures): Stairs {
	const { margin, plinth } = measures;
	const happened = series.marks.filter(({ actor }) => actor !== 'rule');
	const first = happened[0]?.date.earliest ?? series.signed;
	const days = [addDays(first, -4), addDays(series.signed, 7)] as const;
	const x = dayScale(days, [margin.left, size.width - margin.right]);
	const axisY = size.height - margin.bottom;
	const top = margin.top + measures.radius;
	const rise = (axisY - plinth - top) / (steps.length - 1);
	const heights = new Map(steps.map((id, index) => [id, top + index * rise] as const));
	heights.set('government-order-published', top);
	return { x, days, axis: axisOfDays(x, days, axisY), heights };
}

/** A mark at its day, on its step or on the axis. */
export function markOnStairs(
	{ id, actor, role, date }: LeavingMark,
	{ x, axis, heights }: Stairs,
	{ radius }: Measures
): PlacedMark {
	const scale = role === 'spoken' && id !== 'government-order-published' ? 1 : 0.7;
	// What is only possible later waits at the end of the axis.
	const at = actor === 'rule' ? axis.to : x(date.earliest);
	const y = heights.get(id) ?? axis.y;
	return {
		id,
		actor,
		x: at,
		y,
		scale,
		opacity: opacityOf[role],
		box: boxAround(at, y, radius * scale)
	};
}

/** The treads and risers between the steps; those that lead to a hidden act are hidden too. */
export function stepLines(
	series: LeavingSeries,
	{ x, heights }: Stairs,
	isShown: boolean
): { treads: PlacedLine[]; risers: PlacedLine[] } {
	const acts = steps.flatMap((id) => series.marks.filter((mark) => mark.id === id));
	const ways = pairs(acts).map(([before, act]) => {
		const from = { x: x(before.date.earliest), y: heights.get(before.id) ?? 0 };
		const to = { x: x(act.date.earliest), y: heights.get(act.id) ?? 0 };
		const opacity = isShown ? lineOpacity[act.role] : 0;
		return {
			tread: { key: act.id, ...from, length: to.x - from.x, opacity },
			riser: { key: act.id, x: to.x, y: from.y, length: to.y - from.y, opacity }
		};
	});
	return { treads: ways.map(({ tread }) => tread), risers: ways.map(({ riser }) => riser) };
}

const lineOpacity: Readonly<Record<Role, number>> = { spoken: 1, context: 0.5, hidden: 0 };

/** What the visible lines of the steps cover. */
export function boxesOfSteps({
	treads,
	risers
}: {
	treads: readonly PlacedLine[];
	risers: readonly PlacedLine[];
}): Box[] {
	return [
		...treads
			.filter(({ opacity }) => opacity > 0)
			.map(({ x, y, length }) => ({ left: x, right: x + length, top: y - 1, bottom: y + 1 })),
		...risers
			.filter(({ opacity }) => opacity > 0)
			.map(({ x, y, length }) => ({ left: x - 1, right: x + 1, top: y, bottom: y + length }))
	];
}

/** Poles that lie folded on the axis until somebody speaks. */
export function foldedPoles(marks: readonly PlacedMark[], axisY: number): PlacedLine[] {
	return voices.flatMap((id) =>
		marks
			.filter((mark) => mark.id === id)
			.map(({ x }) => ({ key: id, x, y: axisY, length: 0, opacity: 0 }))
	);
}
