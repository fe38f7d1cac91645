import { describe, expect, it } from 'vitest';
import { move, openStep, stepOfNumber, type Plan, type Position } from './lesson';

const plain: Plan = { count: 3, opensWith: 'told' };
const noticing: Plan = { count: 3, opensWith: 'noticing' };

function at(index: number, rest: Partial<Position> = {}): Position {
	return { index, view: 'told', blank: 'none', ...rest };
}

describe('a lesson', () => {
	it('walks from the first step to the last and stays there', () => {
		expect(openStep(0, plain)).toEqual(at(0));
		expect(move(at(0), 'forward', plain)).toEqual(at(1));
		expect(move(at(2), 'forward', plain)).toEqual(at(2));
		expect(move(at(2), 'back', plain)).toEqual(at(1));
		expect(move(at(0), 'back', plain)).toEqual(at(0));
		expect(move(at(1), 'first', plain)).toEqual(at(0));
		expect(move(at(1), 'last', plain)).toEqual(at(2));
	});

	it('shows first, then tells, where that is wanted; going back it stays told', () => {
		expect(openStep(0, noticing)).toEqual(at(0, { view: 'noticing' }));
		expect(move(at(0, { view: 'noticing' }), 'forward', noticing)).toEqual(at(0));
		expect(move(at(0), 'forward', noticing)).toEqual(at(1, { view: 'noticing' }));
		expect(move(at(1, { view: 'noticing' }), 'back', noticing)).toEqual(at(0));
	});

	it('shows the words and goes on with the next picture', () => {
		expect(move(at(1), 'words', plain)).toEqual(at(1, { view: 'words' }));
		expect(move(at(1, { view: 'words' }), 'words', plain)).toEqual(at(1));
		expect(move(at(1, { view: 'words' }), 'forward', plain)).toEqual(at(2));
	});

	it('goes black or white, and whatever comes next only lifts that', () => {
		expect(move(at(1), 'black', plain)).toEqual(at(1, { blank: 'black' }));
		expect(move(at(1, { blank: 'black' }), 'black', plain)).toEqual(at(1));
		expect(move(at(1, { blank: 'black' }), 'white', plain)).toEqual(at(1, { blank: 'white' }));
		for (const movement of ['forward', 'back', 'leave', 'words', 'last'] as const)
			expect(move(at(1, { blank: 'white' }), movement, plain)).toEqual(at(1));
	});

	it('leaves the words first and class mode then', () => {
		expect(move(at(1, { view: 'words' }), 'leave', plain)).toEqual(at(1));
		expect(move(at(1), 'leave', plain)).toBe('out');
	});

	it('knows no step beyond the last', () => {
		expect(stepOfNumber(1, plain)).toBe(0);
		expect(stepOfNumber(3, plain)).toBe(2);
		for (const number of [0, 4, 999, NaN]) expect(stepOfNumber(number, plain)).toBeNull();
	});
});
