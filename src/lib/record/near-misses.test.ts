import { expect, it } from 'vitest';
import { nearMisses } from './near-misses';

it('names what is close, the closest first, and keeps silent otherwise', () => {
	const known = ['cpt-russia-visits', 'cpt-russia-visits-2003', 'ecpt-parties'];
	expect(nearMisses('cpt-russia-visit', known)).toBe(
		'; did you mean cpt-russia-visits or cpt-russia-visits-2003?'
	);
	expect(nearMisses('ecpt-partys', known)).toBe('; did you mean ecpt-parties?');
	expect(nearMisses('xyz', known)).toBe('');
});
