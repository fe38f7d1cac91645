import { describe, expect, it } from 'vitest';
import { gradeLevel, syllablesIn } from './reading-level';

describe('the reading level', () => {
	it.each([
		['door', 1],
		['place', 1],
		['visited', 3],
		['signed', 1],
		['people', 2],
		['committee', 3],
		['convention', 3]
	])('hears the syllables of %s', (word, count) => {
		expect(syllablesIn(word)).toBe(count);
	});

	it('is low for short words and high for long ones', () => {
		expect(gradeLevel('They came to the door. It was shut.')).toBeLessThan(2);
		expect(
			gradeLevel(
				'Notwithstanding international obligations, governmental authorities systematically ' +
					'circumvented independent verification of institutional accountability arrangements.'
			)
		).toBeGreaterThan(18);
	});

	it('does not count figures, and is nothing for no words', () => {
		expect(gradeLevel('In 1998 they came.')).toBe(gradeLevel('In they came.'));
		expect(gradeLevel('1998')).toBe(0);
	});
});
