import { describe, expect, it } from 'vitest';
import { claimsNamedIn } from './claim-links';

describe('claimsNamedIn', () => {
	it('cuts a sentence at the claims it names, and at no others', () => {
		expect(claimsNamedIn('They never were: see C55.', ['C55'])).toEqual([
			{ kind: 'words', words: 'They never were: see ' },
			{ kind: 'claim', id: 'C55' },
			{ kind: 'words', words: '.' }
		]);
		expect(claimsNamedIn('Room C99 of <b>', ['C55']).every(({ kind }) => kind === 'words')).toBe(
			true
		);
	});
});
