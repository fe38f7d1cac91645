import fc from 'fast-check';
import { anyText } from '../any-text';
import { describe, expect, it } from 'vitest';
import {
	looks,
	readChoices,
	scaledBy,
	typeScales,
	usualChoices,
	writeChoices,
	type Choices
} from './choices';

describe('choices in the address', () => {
	it('are as usual where there are none, and leave no trace', () => {
		expect(readChoices('')).toEqual(usualChoices);
		expect(writeChoices(usualChoices)).toBe('');
	});

	it('come back as they were written', () => {
		const choices: Choices = {
			steps: 'visits-first,origins-idea',
			look: 'dark',
			type: 1.2,
			words: 'apart',
			first: 'noticing',
			sensitive: 'left-out',
			keys: 'off'
		};
		expect(writeChoices(choices)).toContain('steps=visits-first,origins-idea');
		expect(readChoices(writeChoices(choices))).toEqual(choices);
		expect(readChoices(writeChoices({ ...choices, steps: 'a b&look=paper#x' })).steps).toBe(
			'a b&look=paper#x'
		);
	});

	it('cannot be rubbish', () => {
		expect(readChoices('?look=neon&type=900&keys&first=%E0%A4%A&sensitive=')).toEqual(usualChoices);
	});
});

describe('the size of type', () => {
	it('goes up and down and ends', () => {
		expect(scaledBy(1, 1)).toBe(1.2);
		expect(scaledBy(1, -1)).toBe(0.8);
		expect(scaledBy(1.4, 1)).toBe(1.4);
		expect(scaledBy(0.8, -1)).toBe(0.8);
	});
});

describe('any query', () => {
	it('gives choices that there are, and writing them gives no markup', () => {
		const pieces = [
			'?',
			'&',
			'=',
			'%',
			'+',
			'look=dark',
			'type=',
			'1.2',
			'steps=',
			'a,b',
			'keys=off'
		];
		fc.assert(
			fc.property(anyText(...pieces), (query) => {
				const choices = readChoices(query);
				expect(looks).toContain(choices.look);
				expect(typeScales).toContain(choices.type);
				const written = writeChoices(choices);
				expect(written).toMatch(/^(\?[^\s<>"&]+(&[^\s<>"&]+)*)?$/);
				expect(readChoices(written)).toEqual(choices);
			})
		);
	});

	it('is read as it was written', () => {
		const choices = fc.record<Choices>({
			steps: fc.option(fc.string({ unit: 'grapheme' })),
			look: fc.constantFrom(...looks),
			type: fc.constantFrom(...typeScales),
			words: fc.constantFrom('beside', 'apart'),
			first: fc.constantFrom('told', 'noticing'),
			sensitive: fc.constantFrom('behind-button', 'left-out'),
			keys: fc.constantFrom('on', 'off')
		});
		fc.assert(
			fc.property(choices, (chosen) => {
				expect(readChoices(writeChoices(chosen))).toEqual(chosen);
			})
		);
	});
});
