import { describe, expect, it } from 'vitest';
import { denunciationTakesEffect, entersIntoForce } from './treaty-arithmetic';

describe('Article 19', () => {
	it.each([
		['1988-10-07', '1989-02-01'],
		['1998-05-05', '1998-09-01'],
		['1994-05-11', '1994-09-01'],
		['1997-10-31', '1998-02-01'],
		['1990-11-30', '1991-03-01'],
		['1996-10-02', '1997-02-01']
	])('a deposit on %s binds from %s', (deposit, day) => {
		expect(entersIntoForce(deposit)).toBe(day);
	});
});

describe('Article 22(2)', () => {
	it.each([
		['2025-09-29', '2026-10-01'],
		['2025-09-30', '2026-10-01'],
		['2025-10-01', '2026-11-01'],
		['2025-10-31', '2026-11-01'],
		['2025-11-30', '2026-12-01'],
		['2025-12-01', '2027-01-01'],
		['2026-01-31', '2027-02-01'],
		// Before the law was signed: the rule does not ask when a state may give notice.
		['2025-08-23', '2026-09-01'],
		['2024-02-29', '2025-03-01'],
		['2027-02-28', '2028-03-01'],
		['2028-02-29', '2029-03-01'],
		['2025-12-31', '2027-01-01'],
		['2026-08-31', '2027-09-01'],
		['2999-12-31', '3001-01-01']
	])('a notice received on %s ends the treaty on %s', (receipt, day) => {
		expect(denunciationTakesEffect(receipt)).toBe(day);
	});
});
