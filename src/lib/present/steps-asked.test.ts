import fc from 'fast-check';
import { anyText } from '../any-text';
import { describe, expect, it } from 'vitest';
import { readStepsAsked, someOf, writeStepsAsked } from './steps-asked';

const all = ['one', 'two', 'three'] as const;

describe('the steps a link asks for', () => {
	it('are all where it asks for none', () => {
		for (const text of [null, '', ' , ,'])
			expect(readStepsAsked(text, all)).toEqual({
				ids: all,
				unknown: [],
				repeated: [],
				isEmpty: false
			});
	});

	it('come in the order of the link', () => {
		expect(readStepsAsked('three, one', all).ids).toEqual(['three', 'one']);
	});

	it('leave out what is unknown or comes again, and say so', () => {
		const asked = readStepsAsked('two,four,two,__proto__,one,four', all);
		expect(asked.ids).toEqual(['two', 'one']);
		expect(asked.unknown).toEqual(['four', '__proto__']);
		expect(asked.repeated).toEqual(['two']);
	});

	it('are all again where none exists', () => {
		const asked = readStepsAsked('four', all);
		expect(asked.ids).toBe(all);
		expect(asked.isEmpty).toBe(true);
	});

	it('stay a lesson with five hundred names', () => {
		const names = Array.from({ length: 500 }, (_, index) => (index % 2 ? 'two' : `x${index}`));
		const asked = readStepsAsked(names.join(','), all);
		expect(asked.ids).toEqual(['two']);
		expect(asked.unknown).toHaveLength(250);
		expect(asked.repeated).toEqual(['two']);
	});
});

describe('a link', () => {
	it('names steps only where they are not the whole story', () => {
		expect(writeStepsAsked(['two', 'one'], all)).toBe('two,one');
		expect(writeStepsAsked(all, all)).toBeNull();
		expect(writeStepsAsked([], all)).toBeNull();
	});
});

describe('a list in a sentence', () => {
	it('is short', () => {
		expect(someOf(['a', 'b'])).toBe('a, b');
		expect(someOf(['a', 'b', 'c', 'd'])).toBe('a, b, c, …');
		expect(someOf(['x'.repeat(99)])).toHaveLength(41);
	});
});

describe('any link of a lesson', () => {
	const all = ['a', 'b', 'c', 'd'] as const;

	it('makes a lesson of steps that there are, each once, and hands back the rest', () => {
		fc.assert(
			fc.property(anyText(',', ' ', 'a', 'b', 'c', '__proto__', 'constructor'), (text) => {
				const { ids, unknown, repeated, isEmpty } = readStepsAsked(text, all);
				expect(ids.length).toBeGreaterThan(0);
				expect(new Set(ids).size).toBe(ids.length);
				expect(all).toEqual(expect.arrayContaining([...ids, ...repeated]));
				for (const name of unknown) expect(all).not.toContain(name);
				if (isEmpty) expect(ids).toEqual(all);
				expect(someOf(unknown).length).toBeLessThan(150);
			})
		);
	});

	it('is read as it was written', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray([...all], { minLength: 1 }), (chosen) => {
				expect(readStepsAsked(writeStepsAsked(chosen, all), all)).toEqual({
					ids: chosen,
					unknown: [],
					repeated: [],
					isEmpty: false
				});
			})
		);
	});
});
