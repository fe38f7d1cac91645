import { describe, expect, it } from 'vitest';
import type { Box } from '../box';
import { placeNotes } from '../note-placing';
import { placesAbove } from './above-mark';
import { label } from './lines';

const frame = { left: 0, top: 0, right: 200, bottom: 100 };
const mark = { left: 20, right: 40, top: 60, bottom: 90 };

function noteOver(ink: readonly Box[]) {
	const request = {
		key: 'a',
		styles: [[[label('short')]]],
		places: placesOver
	};
	const clear = { ink: 1, beside: 6, above: 6 };
	return placeNotes([[request]], { frame, ink, clear })?.notes[0];
}

function placesOver(lines: Parameters<typeof placesAbove>[1], taken: readonly Box[]) {
	return placesAbove(mark, lines, 0, taken);
}

describe('a note over a mark', () => {
	it('stands right on it when nothing is in the way', () => {
		const note = noteOver([mark]);
		expect(note?.leader).toBeNull();
		expect(note?.box.bottom).toBe(mark.top - 3);
	});

	it('is raised on a leader over what is in the way', () => {
		const wall = { left: 0, right: 200, top: 50, bottom: 58 };
		const note = noteOver([mark, { ...wall, right: 26 }, { ...wall, left: 34 }]);
		expect(note?.leader).toMatchObject({ x1: 30, x2: 30, y1: 57 });
		expect(note?.box.bottom).toBeLessThan(wall.top);
	});

	it('has no place when its leader would cross something', () => {
		expect(noteOver([mark, { left: 0, right: 200, top: 50, bottom: 58 }])).toBeUndefined();
	});

	it('never rises above the height it is given', () => {
		const tops = [...placesAbove(mark, [label('short')], 20, [])].map(({ top }) => top);
		expect(tops.length).toBeGreaterThan(3);
		expect(Math.min(...tops)).toBeGreaterThanOrEqual(20);
	});
});
