import { sum } from 'd3';
import { m } from '$lib/paraglide/messages';
import { setNote, type PlacedNote } from '../note-placing';
import { sizeClassOf, type Size } from '../size';
import { blockSize, leading, labelSize, wrap, type TextLine } from '../text-block';
import { label, quiet } from './lines';
import { emptyLayout, type ClaimsLayout, type PlacedClaim } from './placed';
import { largestGrid, placeRows, rowsOf } from './squares';
import type { VerdictsSeries } from './state';
import { verdictWords } from './words';

const lineHeight = leading(labelSize);

/** The claims in four groups, each with its number, its verdict and what the verdict means. */
export function verdictsLayout({ groups }: VerdictsSeries, size: Size): ClaimsLayout {
	return sizeClassOf(size) === 'wide' ? besideLabels(groups, size) : belowLabels(groups, size);
}

type Groups = VerdictsSeries['groups'];

/** Wide: number, verdict and meaning on the left, the squares on the right. */
function besideLabels(groups: Groups, size: Size): ClaimsLayout {
	const labels = Math.min(230, size.width * 0.34);
	const gap = size.height < 420 ? 8 : 16;
	const words = groups.map(({ verdict, marks }) => {
		const { name, meaning } = verdictWords(verdict);
		const text = verdict === 'supported' ? `${meaning} ${m.claims_supported_opinion()}` : meaning;
		return [label(`${marks.length} ${name}`, 15), ...wrap(quiet(text), labels - 20)];
	});
	const least = Math.max(...words.map((lines) => blockSize(lines).height));
	const counts = groups.map(({ marks }) => marks.length);
	const room = { width: size.width - labels, height: size.height - gap * (groups.length - 1) };
	const grid = largestGrid(counts, room, least);
	const heights = counts.map((count) => Math.max(least, rowsOf(count, grid) * grid.pitch));
	const spare = (room.height - sum(heights)) / Math.max(1, groups.length - 1);
	const marks: PlacedClaim[] = [];
	const notes: PlacedNote[] = [];
	let top = 0;
	groups.forEach((group, index) => {
		marks.push(...placeRows(group.marks, { left: labels, top: top + 2 }, grid));
		notes.push(setNote(group.verdict, words[index] ?? [], { x: 0, top, anchor: 'start' }));
		top += (heights[index] ?? 0) + gap + Math.min(spare, 28);
	});
	return { ...emptyLayout, marks, notes };
}

/** Narrow: a line of words above the squares of the group; the meaning where there is room. */
function belowLabels(groups: Groups, size: Size): ClaimsLayout {
	const gap = size.height < 240 ? 3 : 8;
	const counts = groups.map(({ marks }) => marks.length);
	const room = {
		width: size.width,
		height: size.height - groups.length * (lineHeight + 2) - gap * (groups.length - 1)
	};
	const grid = largestGrid(counts, room, 0);
	const spare =
		(room.height - sum(counts, (count) => rowsOf(count, grid) * grid.pitch)) / groups.length;
	const marks: PlacedClaim[] = [];
	const notes: PlacedNote[] = [];
	let top = 0;
	for (const group of groups) {
		const { name, meaning } = verdictWords(group.verdict);
		const head = label(`${group.marks.length} ${name}`);
		notes.push(setNote(group.verdict, [head], { x: 0, top, anchor: 'start' }));
		const after = blockSize([head]).width + 8;
		notes.push(...meaningAfter(group.verdict, [quiet(meaning)], after, top, size));
		marks.push(...placeRows(group.marks, { left: 0, top: top + lineHeight + 2 }, grid));
		top +=
			lineHeight + 2 + rowsOf(group.marks.length, grid) * grid.pitch + gap + Math.min(spare, 12);
	}
	return { ...emptyLayout, marks, notes };
}

function meaningAfter(
	key: string,
	lines: readonly TextLine[],
	x: number,
	top: number,
	{ width }: Size
): PlacedNote[] {
	if (x + blockSize(lines).width > width) return [];
	return [setNote(`${key}-meaning`, lines, { x, top, anchor: 'start' })];
}
