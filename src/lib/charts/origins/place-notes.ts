import type { PlacedNote } from './placed';
import { grow, touch, within, type Box, type PlacedBlock, type TextLine } from '../text-block';

/** Words that want a place: the settings they may take, and the places each setting may take. */
export interface NoteRequest {
	key: string;
	/** By style, the fullest first; within a style its alternatives, the best first. */
	styles: TextLine[][][];
	/** Where some lines may stand, the best place first. */
	places: (lines: readonly TextLine[]) => PlacedBlock[];
}

const clearOfInk = 2;
const clearBeside = 6;

/**
 * Finds room for words, group after group, so that they touch neither ink nor one another and stay
 * within the frame; `air` is the least room between words above one another, px. The members of a
 * group get the same style, the fullest for which there is room for all. A group without room is
 * left out.
 */
export function placeNotes(
	groups: readonly (readonly NoteRequest[])[],
	ink: readonly Box[],
	frame: Box,
	air: number
): PlacedNote[] {
	const isFree = (block: PlacedBlock, others: readonly PlacedBlock[]) =>
		within(block.box, frame) &&
		!ink.some((box) => touch(block.box, box, clearOfInk)) &&
		!others.some(({ box }) => touch(block.box, grow(box, clearBeside, air)));
	const placed: PlacedNote[] = [];
	for (const group of groups) placed.push(...placeGroup(group, placed, isFree));
	return placed;
}

function placeGroup(
	group: readonly NoteRequest[],
	taken: readonly PlacedBlock[],
	isFree: (block: PlacedBlock, others: readonly PlacedBlock[]) => boolean
): PlacedNote[] {
	const placeFrom = (
		index: number,
		style: number,
		so: readonly PlacedNote[]
	): PlacedNote[] | null => {
		const request = group[index];
		if (!request) return [...so];
		for (const lines of request.styles[style] ?? []) {
			for (const block of request.places(lines)) {
				if (!isFree(block, [...taken, ...so])) continue;
				const all = placeFrom(index + 1, style, [...so, { ...block, key: request.key }]);
				if (all) return all;
			}
		}
		return null;
	};

	const styles = Math.max(0, ...group.map((request) => request.styles.length));
	for (let style = 0; style < styles; style += 1) {
		const all = placeFrom(0, style, []);
		if (all) return all;
	}
	return [];
}
