import { describe, expect, it } from 'vitest';
import { placeLines, placeOnLine, placeYears } from './year-lines';

describe('placeLines', () => {
	it('fills the height, one line under another', () => {
		const size = { width: 328, height: 280 };
		const rows = [
			{ first: 1998, last: 2010, rows: 3 },
			{ first: 2011, last: 2021, rows: 2 }
		];
		const headroom = { over: 17, between: 2 };
		const { lines } = placeLines(
			{ lines: rows, headroom, column: 25, doorWidth: 10, worth: 10 },
			size
		);
		lines.forEach(({ top, floor, ceiling }, index) => {
			expect(top).toBeGreaterThanOrEqual(ceiling);
			expect(floor).toBeGreaterThan(top);
			expect(ceiling).toBeGreaterThanOrEqual(lines[index - 1]?.floor ?? 0);
		});
		expect(lines.at(-1)?.floor).toBeCloseTo(size.height - 17);
	});
});

describe('placeOnLine', () => {
	it('places a day within its year', () => {
		const at = placeOnLine({ first: 2000, last: 2003 }, 10);
		expect(at(new Date('2000-01-01'))).toBe(0);
		expect(at(new Date('2002-07-02'))).toBeCloseTo(25, 0);
	});
});

describe('placeYears', () => {
	const yearsAt = (column: number) =>
		placeYears({ first: 1998, last: 2007, floor: 100 }, column, 10 * column);

	it('leaves out years that would touch', () => {
		expect(yearsAt(40)).toHaveLength(10);
		expect(yearsAt(20)).toHaveLength(5);
		expect(yearsAt(10).map(({ text }) => text)).toEqual(['1998', '2003']);
	});

	it('keeps the first year inside', () => {
		expect(yearsAt(20)[0]?.x).toBe(15);
	});
});
