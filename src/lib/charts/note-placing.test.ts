import { describe, expect, it } from 'vitest';
import type { Box } from './box';
import { placeNotes, type NotePlace, type NoteRequest } from './note-placing';
import type { TextLine } from './text-block';

const frame = { left: 0, top: 0, right: 200, bottom: 100 };
const clear = { ink: 1, beside: 6, above: 6 };
const line = (text: string): TextLine => ({ text, role: 'quiet', size: 10, height: 10 });
const short = [line('short')];
const long = [line('a wording much too long for the room it is given here')];
const at = (x: number, top: number): NotePlace => ({ x, top, anchor: 'start' });

function request(
	key: string,
	places: readonly NotePlace[],
	more: Partial<NoteRequest> = {}
): NoteRequest {
	return { key, styles: [[short]], places: () => places, ...more };
}

function place(groups: NoteRequest[][], ink: Box[] = [], isAffordable?: (loss: number) => boolean) {
	return placeNotes(groups, { frame, ink, clear }, isAffordable);
}

describe('placeNotes', () => {
	it('takes the first place that is inside and clear of ink', () => {
		const ink = [{ left: 0, top: 0, right: 60, bottom: 9.5 }];
		const placing = place([[request('a', [at(-5, 50), at(10, 10), at(10, 11)])]], ink);
		expect(placing).toMatchObject({ notes: [{ key: 'a', x: 10, y: 11, leader: null }], loss: 0 });
	});

	it('keeps notes apart, from one another’s leaders too', () => {
		const leader = { x1: 100, y1: 90, x2: 100, y2: 20 };
		const first = request('a', [{ ...at(105, 10), leader }]);
		const second = request('b', [at(70, 50), at(110, 15), at(40, 50)]);
		const xs = place([[first], [second]])?.notes.map(({ x }) => x);
		expect(xs).toEqual([105, 40]);
	});

	it('takes a shorter style when the fuller one has no room, and counts the loss', () => {
		const placing = place([[request('a', [at(10, 10)], { styles: [[long], [short]] })]]);
		expect(placing?.notes[0]?.lines.map(({ text }) => text)).toEqual(['short']);
		expect(placing?.loss).toBe(1);
	});

	it('gives the members of a group the same style, and moves one to make room for the other', () => {
		const styles = [[long], [[line('brief')]]];
		const narrow = request('a', [at(10, 10), at(10, 50)], { styles });
		const other = request('b', [at(12, 12)], { styles });
		const placing = place([[narrow, other]]);
		expect(placing?.notes.map(({ key, y }) => [key, y])).toEqual([
			['a', 50],
			['b', 12]
		]);
	});

	it('leaves out what has no place, at a high loss unless it is optional', () => {
		const styles = [[long]];
		expect(place([[request('a', [at(10, 10)], { styles })]])).toEqual({ notes: [], loss: 60 });
		expect(place([[request('a', [at(10, 10)], { styles, optional: true })]])).toEqual({
			notes: [],
			loss: 1
		});
	});

	it('gives up as soon as it loses more than is affordable', () => {
		const lossy = request('a', [at(10, 10)], { styles: [[long], [short]] });
		let asked = 0;
		const never = request('b', [], {
			places: () => {
				asked += 1;
				return [];
			}
		});
		expect(place([[lossy], [never]], [], (loss) => loss < 1)).toBeNull();
		expect(asked).toBe(0);
	});
});
