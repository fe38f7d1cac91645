import fc from 'fast-check';
import { anyText } from '../any-text';
import { describe, expect, it } from 'vitest';
import { hashOfStep, stepFromHash } from './step-hash';

const ids = ['origins-idea', 'visits-first', 'visits-by-date'] as const;

describe('step from hash', () => {
	it('finds a step, also when the link was escaped', () => {
		expect(stepFromHash('#visits-by-date', ids)).toBe('visits-by-date');
		expect(stepFromHash('#visits%2Dby%2Ddate', ids)).toBe('visits-by-date');
	});

	it.each([
		'',
		'#',
		'#no-such-step',
		'#%',
		'#%E0%A4%A',
		'#<script>',
		'#visits-by-date/',
		'#toString'
	])('finds none in %j', (hash) => {
		expect(stepFromHash(hash, ids)).toBeNull();
	});
});

describe('hash of step', () => {
	it('is the id, but nothing for the first step and for a step that is not there', () => {
		expect(hashOfStep(ids, 2)).toBe('#visits-by-date');
		expect(hashOfStep(ids, 0)).toBe('');
		expect(hashOfStep(ids, 9)).toBe('');
	});
});

describe('any hash', () => {
	const ids = ['a', 'b-1', 'c'];

	it('asks for a step that there is, or for none', () => {
		fc.assert(
			fc.property(anyText('#', '%', '%zz', '%61', 'a', 'b-1', '__proto__'), (hash) => {
				expect([null, ...ids]).toContain(stepFromHash(hash, ids));
			})
		);
	});

	it('that leads to a step is read as that step', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]*$/), { minLength: 2 }),
				(all) => {
					for (const [index, id] of all.entries())
						expect(stepFromHash(hashOfStep(all, index), all)).toBe(index === 0 ? null : id);
				}
			)
		);
	});
});
