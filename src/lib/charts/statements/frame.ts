import { range } from 'd3';
import { dayToDate, placeOnScale, type KnownDate } from '$lib/record/partial-date';
import { sizeClassOf, type Size } from '../size';
import { labelSize } from '../text-block';
import { timeScale } from '../time-scale';
import { markBox, shapes, type PlacedStatement, type StatementsLayout } from './placed';
import type { StatementMark, StatementsSeries } from './state';

/** What every arrangement shares: the axis and the sizes, which depend on the room alone. */
export interface Frame {
	size: Size;
	/** The middle of a date on the axis, px. */
	x: (date: KnownDate) => number;
	/** The ends of the axis, and its height, px. */
	left: number;
	right: number;
	axisY: number;
	/** Radius of a disc on the axis, and of one that is raised, px. */
	radius: number;
	raisedRadius: number;
	/** Sizes of type: strong words, all others, px. */
	title: number;
	text: number;
	/** Between a mark and its words, px. */
	gap: number;
}

/** Room under the axis for its years, px. */
const yearRoom = 19;

/** Between the axis and a mark that stands on it, px. */
const standing = 3;

/** The frame of a picture of these years in this room. */
export function frameOf({ years }: Pick<StatementsSeries, 'years'>, size: Size): Frame {
	const isWide = sizeClassOf(size) === 'wide';
	const left = isWide ? 6 : 1;
	const right = size.width - left;
	const scale = timeScale(
		[dayToDate(`${String(years.first)}-01-01`), dayToDate(`${String(years.last + 1)}-01-01`)],
		[left, right]
	);
	const year = (right - left) / (years.last + 1 - years.first);
	const radius = Math.min(0.7 * year, 0.05 * size.height, Math.max(11, 0.015 * size.width));
	const room = Math.min(size.width / 720, size.height / 500);
	const grown = (atFullSize: number) =>
		isWide ? Math.min(1.25 * atFullSize, Math.max(13, atFullSize * room)) : labelSize;
	return {
		size,
		x: (date) => {
			const place = placeOnScale(date, scale);
			return place ? (place.from + place.to) / 2 : left;
		},
		left,
		right,
		axisY: size.height - yearRoom,
		radius,
		raisedRadius: 1.25 * radius,
		title: isWide ? grown(20) : 13,
		text: grown(16),
		gap: isWide ? 10 : 6
	};
}

/** The axis with as many of its years as have room. */
export function placeAxis(
	{ years, asOf }: Pick<StatementsSeries, 'years' | 'asOf'>,
	{ left, right, axisY, x }: Frame
): Pick<StatementsLayout, 'axis' | 'ticks'> {
	const year = (right - left) / (years.last + 1 - years.first);
	const every = [1, 2, 4, 8].find((each) => each * year > 44) ?? 16;
	const halfTick = 15;
	return {
		axis: { x1: left, x2: x(asOf), y: axisY },
		ticks: range(years.first, years.last + 1, every).map((first) => ({
			text: String(first),
			x: Math.max(halfTick, left + (first - years.first + 0.5) * year),
			y: axisY + 15
		}))
	};
}

/** A mark with its middle at a place; a raised one has a stem down to the axis. */
export function placeMark(
	mark: StatementMark,
	{ x, y, radius, stem = 0 }: { x: number; y: number; radius: number; stem?: number }
): PlacedStatement {
	const { id, shape, isOnRussia, emphasised } = mark;
	const colour = isOnRussia ? 'russia' : 'party';
	return { id, shape, colour, x, y, scale: radius / shapes.disc, stem, emphasised };
}

/** A mark raised over the axis to a height. */
export function raiseMark(
	mark: StatementMark,
	y: number,
	frame: Frame,
	radius = frame.raisedRadius
): PlacedStatement {
	return placeMark(mark, { x: frame.x(mark.date), y, radius, stem: frame.axisY - y });
}

/** Marks standing on the axis, one on the other where they would touch. */
export function standMarks(marks: readonly StatementMark[], frame: Frame): PlacedStatement[] {
	const { axisY, radius, x } = frame;
	let before: PlacedStatement | null = null;
	return marks.map((mark) => {
		const at = x(mark.date);
		const isOnTop = before !== null && at - before.x < 2 * radius;
		const floor = before && isOnTop ? markBox(before).top - 1 : axisY - standing;
		const y = floor - (radius * shapes[mark.shape]) / shapes.disc;
		before = placeMark(mark, { x: at, y, radius });
		return before;
	});
}

/** The top of the highest mark standing on the axis, px. */
export function standingTop(placed: readonly PlacedStatement[], { axisY }: Frame): number {
	return Math.min(axisY, ...placed.map((mark) => markBox(mark).top));
}
