import { expect, test } from 'vitest';
import { statementMajority } from './statement-majority';

test('reads the majority from the words of the article', () => {
	expect(statementMajority('by a majority of two-thirds of its members')).toEqual({
		part: 2,
		of: 3
	});
});

test('refuses words that name no such majority', () => {
	expect(() => statementMajority('by a majority')).toThrow('two-thirds');
	expect(() => statementMajority(null)).toThrow('10(2)');
});
