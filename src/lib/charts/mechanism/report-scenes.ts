import { ajar } from '../door/door';
import { governmentSide, halfGap, type Scene, type Stage } from './scene';
import { polyline, rectangle } from './shapes';
import { sheet } from './sheet';
import { noteWidth } from './words';

/**
 * A closed room with the Committee, its report and the government.
 *
 * @param row Where the three stand, px from the top. A joined room is four times as high, with a gate
 * here and one as far from the bottom.
 */
export function reportScene(stage: Stage, row: number): Scene {
	const { width, height, radius, type, line, joined } = stage;
	const committee = { x: width * 0.19, y: row };
	const government = { x: width * 0.81, y: row };
	const report = { x: width * 0.5, y: row };
	const above = joined ? row - radius - 5 : row + radius + 5;
	const edge = joined ? ('bottom' as const) : ('top' as const);
	const half = {
		committee: noteWidth('committee', type) / 2,
		government: noteWidth('government', type) / 2
	};
	// Both labels stand within the walls, and the sheet between them where they are beside it.
	const margin = 6;
	const between = width - 2 * (half.committee + half.government + margin) - 10;
	const reportHeight = Math.min(
		row * 1.5,
		0.33 * width,
		2 * (height - row - line - 4),
		...(joined ? [(between * sheet.height) / sheet.width] : [])
	);
	const labels = {
		committee: Math.max(committee.x, margin + half.committee),
		government: Math.min(government.x, width - margin - half.government)
	};
	return {
		shapes: [
			{ kind: 'floor', path: rectangle(1, 1, width - (joined ? 1 : 2), height - 2) },
			{
				kind: 'wall',
				path: joined
					? polyline([width, row - halfGap], [width, 1], [1, 1], [1, row - halfGap]) +
						polyline([width, row + halfGap], [width, 3 * row - halfGap]) +
						polyline(
							[1, row + halfGap],
							[1, height - 1],
							[width, height - 1],
							[width, 3 * row + halfGap]
						)
					: rectangle(1, 1, width - 2, height - 2)
			}
		],
		way: polyline([joined ? 0 : committee.x, row], [government.x, row]),
		spots: { committee, government, report },
		reportHeight,
		notes: [
			{ name: 'committee', x: labels.committee, y: above, anchor: 'middle', edge, width },
			{ name: 'government', x: labels.government, y: above, anchor: 'middle', edge, width },
			...(joined
				? []
				: [
						{
							name: 'confidential' as const,
							x: width / 2,
							y: height - 4,
							anchor: 'middle' as const,
							edge: 'bottom' as const,
							width
						}
					])
		],
		end: width
	};
}

/** The way out through the wall that only the government opens, and the report in the open. */
export function publicationScene(stage: Stage): Scene {
	const { width, height, radius, type, joined } = stage;
	const middle = height / 2;
	const wall = wallOf(stage);
	const words = noteWidth('state-asks', type) + 12;
	// The open cover takes room beside the sheet.
	const leaf = Math.min(
		(Math.min(height * 0.84, 150) * sheet.width) / sheet.height,
		0.25 * width,
		(width - wall - words - 2) / (1 + ajar)
	);
	const reportHeight = (leaf * sheet.height) / sheet.width;
	const asking = words + ajar * leaf;
	const report = { x: wall + asking + leaf / 2, y: middle };
	const government = { x: wall - governmentSide(radius) / 2 - 8, y: middle };
	return {
		shapes: [
			wallShape(stage, wall),
			{
				kind: 'sheet',
				path: rectangle(report.x - leaf / 2, middle - reportHeight / 2, leaf, reportHeight)
			}
		],
		way: polyline([joined ? wall : government.x, middle], [report.x - leaf / 2, middle]),
		spots: { report, ...(joined ? {} : { government }) },
		reportHeight,
		notes: [
			{
				name: 'state-asks',
				x: wall + 8,
				y: middle - 5,
				anchor: 'start',
				edge: 'bottom',
				width
			}
		],
		end: report.x + leaf / 2
	};
}

/** The way out through the wall that two thirds of the members open, and what they then say in the open. */
export function statementScene(stage: Stage, share: number): Scene {
	const { height, radius, type } = stage;
	const middle = height / 2;
	const wall = wallOf(stage);
	const bar = { left: wall + 16, width: noteWidth('state-asks', type) - 16, height: 14 };
	const page = { height: Math.min(height * 0.62, 96), left: bar.left + bar.width + 24, width: 0 };
	page.width = page.height * 0.78;
	const lines = [0.24, 0.42, 0.6, 0.78].map((part) => middle + (part - 0.5) * page.height);
	return {
		shapes: [
			wallShape(stage, wall),
			{ kind: 'others', path: rectangle(bar.left, middle - 7, bar.width, bar.height) },
			{ kind: 'agree', path: rectangle(bar.left, middle - 7, bar.width * share, bar.height) },
			{
				kind: 'sheet',
				path: rectangle(page.left, middle - page.height / 2, page.width, page.height)
			},
			{
				kind: 'written',
				path: lines
					.map((y, index) =>
						polyline(
							[page.left + page.width * 0.18, y],
							[page.left + page.width * (index === 3 ? 0.55 : 0.82), y]
						)
					)
					.join('')
			}
		],
		way:
			polyline([wall - radius - 8, middle], [bar.left, middle]) +
			polyline([bar.left + bar.width, middle], [page.left, middle]),
		spots: { committee: { x: wall - radius - 8, y: middle } },
		reportHeight: 0,
		notes: [
			{
				name: 'majority',
				x: bar.left,
				y: middle - 12,
				anchor: 'start',
				edge: 'bottom',
				width: bar.width + 22
			}
		],
		end: page.left + page.width
	};
}

/** Where the wall of confidence stands: at the edge when the room it closes is drawn beside it. */
function wallOf({ joined, radius }: Stage): number {
	return joined ? 0 : 2 * radius + 22;
}

function wallShape({ height }: Stage, wall: number): Scene['shapes'][number] {
	const middle = height / 2;
	return {
		kind: 'wall',
		path:
			polyline([wall, 0], [wall, middle - halfGap]) +
			polyline([wall, middle + halfGap], [wall, height])
	};
}
