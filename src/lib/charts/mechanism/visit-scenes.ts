import { governmentSide, halfGap, type NoteName, type Scene, type Stage } from './scene';
import { disc, polyline, rectangle, roundedWay } from './shapes';
import { noteWidth } from './words';

/** The notice on its way to the government: the country is named on it, the place is left open. */
export function notifyScene(stage: Stage): Scene {
	const { width, height, radius, type, line, joined } = stage;
	const middle = height / 2;
	const pad = 8;
	const words = Math.max(noteWidth('country', type), noteWidth('place', type));
	const inner = 4 * radius + 28;
	const slip = {
		width: Math.min(words + 62 + 2 * pad, width - inner),
		height: 2 * line + 8
	};
	const left = (width - slip.width) / 2;
	const top = middle - slip.height / 2;
	const bar = { left: left + pad + words + 6, right: left + slip.width - pad };
	const rows = [top + 4 + line / 2, top + 4 + line * 1.5];
	const below = Math.max(slip.height / 2 + 3, radius + 5);
	const government = { x: width - governmentSide(radius) / 2 - 1, y: middle };
	return {
		shapes: [
			{ kind: 'sheet', path: rectangle(left, top, slip.width, slip.height) },
			{ kind: 'written', path: polyline([bar.left, rows[0] ?? 0], [bar.right, rows[0] ?? 0]) },
			{
				kind: 'open',
				path: rectangle(bar.left, (rows[1] ?? 0) - 4.5, bar.right - bar.left, 9)
			}
		],
		way:
			polyline([radius + 1, middle], [left, middle]) +
			polyline([left + slip.width, middle], [joined ? width : government.x, middle]),
		spots: { committee: { x: radius + 1, y: middle }, government },
		reportHeight: 0,
		notes: [
			{ name: 'country', x: left + pad, y: rows[0] ?? 0, anchor: 'start', edge: 'middle', width },
			{ name: 'place', x: left + pad, y: rows[1] ?? 0, anchor: 'start', edge: 'middle', width },
			{ name: 'committee', x: 0, y: middle + below, anchor: 'start', edge: 'top', width },
			{ name: 'government', x: width, y: middle + below, anchor: 'end', edge: 'top', width }
		],
		end: width
	};
}

const places = ['prison', 'police-cell', 'hospital', 'camp'] as const satisfies NoteName[];

/** Rooms on both sides of the way, each with a door to it, and a side way into every one. */
export function enterScene(stage: Stage): Scene {
	const { width, height, radius, line } = stage;
	const middle = height / 2;
	const corridor = Math.max(16, height * 0.2);
	const between = 10;
	const room = { width: (width - between) / 2, height: (height - corridor) / 2 };
	const isTall = room.height >= 2 * radius + line + 11;
	const placed = places.map((name, index) => {
		const isUpper = index < 2;
		const left = (index % 2) * (room.width + between);
		const door = left + (isTall ? room.width / 2 : room.width - 2 * radius - 4);
		const wall = isUpper ? room.height : height - room.height;
		const outer = isUpper ? 0.75 : height - 0.75;
		const inside = isUpper ? wall - radius - 5 : wall + radius + 5;
		return { name, isUpper, left, door, wall, outer, inside };
	});
	const entered = placed[1];
	return {
		shapes: [
			...placed.map(({ left, wall, outer }) => ({
				kind: 'floor' as const,
				path: rectangle(left, Math.min(wall, outer), room.width, Math.abs(wall - outer))
			})),
			...placed.map(({ left, door, wall, outer }) => ({
				kind: 'wall' as const,
				path: polyline(
					[door - halfGap, wall],
					[left + 0.75, wall],
					[left + 0.75, outer],
					[left + room.width - 0.75, outer],
					[left + room.width - 0.75, wall],
					[Math.min(door + halfGap, left + room.width - 0.75), wall]
				)
			})),
			...placed.map(({ door, inside }) => ({
				kind: 'side-way' as const,
				path: polyline([door, middle], [door, inside])
			}))
		],
		way: polyline([0, middle], [width, middle]),
		spots: entered ? { committee: { x: entered.door, y: entered.inside } } : {},
		reportHeight: 0,
		notes: placed.map(({ name, isUpper, left, door }) => ({
			name,
			...(isTall
				? {
						x: door,
						y: isUpper ? 3 : height - 3,
						anchor: 'middle' as const,
						edge: isUpper ? ('top' as const) : ('bottom' as const)
					}
				: {
						x: left + 6,
						y: isUpper ? room.height / 2 : height - room.height / 2,
						anchor: 'start' as const,
						edge: 'middle' as const
					}),
			width
		})),
		end: width
	};
}

/** A closed room with two people in it, and somebody else before the door. */
export function privateScene(stage: Stage): Scene {
	const { width, height, radius, line, joined } = stage;
	const middle = height / 2;
	const left = Math.max(62, width * 0.3);
	const right = width - (joined ? 10 : 1);
	const inner = right - left;
	const committee = { x: left + inner * 0.26, y: middle };
	const held = { x: left + inner * 0.68, y: middle };
	const out = height - 12;
	return {
		shapes: [
			{ kind: 'floor', path: rectangle(left, 1, inner, height - 2) },
			{ kind: 'wall', path: rectangle(left, 1, inner, height - 2) },
			{
				kind: 'gap',
				path: polyline([left, middle - halfGap], [left, middle + halfGap])
			},
			...(joined
				? [{ kind: 'gap' as const, path: polyline([right, out - 8], [right, out + 8]) }]
				: []),
			{
				kind: 'talk',
				path: polyline([committee.x + radius + 5, middle], [held.x - radius - 5, middle])
			},
			{ kind: 'held', path: disc(held, radius) },
			{ kind: 'kept-out', path: disc({ x: left / 2, y: middle - radius - 9 }, radius) }
		],
		way: joined
			? roundedWay(
					[
						[0, middle],
						[committee.x, middle],
						[committee.x, out],
						[width, out]
					],
					8
				)
			: polyline([0, middle], [committee.x, middle]),
		spots: { committee },
		reportHeight: 0,
		notes: [
			{
				name: 'in-private',
				x: left + inner / 2,
				y: Math.max(4, (middle - radius) / 2 - line / 2),
				anchor: 'middle',
				edge: 'top',
				width: inner
			},
			{
				name: 'person-held',
				x: held.x,
				y: middle + radius + 4,
				anchor: 'middle',
				edge: 'top',
				width: 2 * (right - held.x) - 6
			},
			{
				name: 'others-outside',
				x: left / 2 - 2,
				y: middle + 7,
				anchor: 'middle',
				edge: 'top',
				width: left - 8
			},
			...(joined
				? []
				: [
						{
							name: 'committee' as const,
							x: committee.x,
							y: middle + radius + 4,
							anchor: 'middle' as const,
							edge: 'top' as const,
							width: inner
						}
					])
		],
		end: width
	};
}
