import { describe, expect, it } from 'vitest';
import { blockOf, placeNotes, placesAbove, type NoteRequest } from './note-placing';
import type { Line } from './words';

const bounds = { left: 0, top: 0, right: 200, bottom: 100 };
const mark = { left: 20, right: 40, top: 60, bottom: 90 };
const short: Line[] = [{ role: 'label', text: 'short' }];
const long: Line[] = [
	{ role: 'label', text: 'a wording much too long for the room it is given here' }
];

function request(key: string, over = mark, more: Partial<NoteRequest> = {}): NoteRequest {
	return { key, wordings: [short], candidates: (block) => placesAbove(over, block, 0), ...more };
}

describe('placeNotes', () => {
	it('puts a note right over its mark when nothing is in the way', () => {
		const { notes, loss } = placeNotes([request('a')], bounds, [mark]);
		expect(notes).toMatchObject([{ key: 'a', leader: null }]);
		expect(notes[0]?.box.bottom).toBeLessThan(mark.top);
		expect(loss).toBe(0);
	});

	it('raises it on a leader over what is in the way', () => {
		const wall = { left: 0, right: 200, top: 50, bottom: 58 };
		const gate = { ...wall, right: 28 };
		const rest = { ...wall, left: 32 };
		const { notes } = placeNotes([request('a')], bounds, [mark, gate, rest]);
		expect(notes[0]?.leader).not.toBeNull();
		expect(notes[0]?.box.bottom).toBeLessThan(wall.top);
	});

	it('takes a shorter wording when the fuller one has no room', () => {
		const { notes, loss } = placeNotes([request('a', mark, { wordings: [long, short] })], bounds, [
			mark
		]);
		expect(notes[0]?.lines.map(({ text }) => text)).toEqual(['short']);
		expect(loss).toBe(1);
	});

	it('keeps two notes apart', () => {
		const beside = { ...mark, left: 58, right: 78 };
		const { notes } = placeNotes([request('a'), request('b', beside)], bounds, [mark, beside]);
		const [a, b] = notes.map(({ box }) => box);
		expect(notes).toHaveLength(2);
		expect((b?.bottom ?? 0) <= (a?.top ?? 0) || (b?.left ?? 0) >= (a?.right ?? 0)).toBe(true);
	});

	it('leaves out what has no place, at a high loss unless it is optional', () => {
		const wordings = [long];
		expect(placeNotes([request('a', mark, { wordings })], bounds, [mark])).toMatchObject({
			notes: [],
			loss: 60
		});
		expect(
			placeNotes([request('a', mark, { wordings, optional: true })], bounds, [mark])
		).toMatchObject({ notes: [], loss: 1 });
	});
});

describe('blockOf', () => {
	it('is as wide as its longest line and as high as all of them', () => {
		const block = blockOf([...short, ...long]);
		expect(block.width).toBe(blockOf(long).width);
		expect(block.height).toBe(2 * blockOf(short).height);
	});
});
