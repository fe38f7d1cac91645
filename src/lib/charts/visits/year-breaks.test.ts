import { describe, expect, it } from 'vitest';
import { waysToBreak, type YearDemand } from './year-breaks';

const phone = { width: 328, height: 280 };

const demand: YearDemand = {
	years: { first: 1998, last: 2021 },
	doorsIn: new Map([
		[1998, 1],
		[2000, 3],
		[2016, 2]
	]),
	apart: 0,
	unbroken: []
};

function firstYears(of: YearDemand, width: number, height: number): number[] {
	const [best] = waysToBreak(of, { width, height });
	return best?.lines.map(({ first }) => first) ?? [];
}

describe('waysToBreak', () => {
	it('breaks the years only where that makes the doors larger', () => {
		expect(firstYears(demand, 1000, 150)).toEqual([1998]);
		expect(firstYears(demand, 328, 280).length).toBeGreaterThan(1);
	});

	it('never breaks a time that is drawn as one line', () => {
		const unbroken = [{ from: '2007-03-01', to: '2010-04-30' }];
		const ways = [...waysToBreak({ ...demand, unbroken }, phone)];
		const starts = ways.flatMap(({ lines }) => lines.slice(1).map(({ first }) => first));
		expect(starts.length).toBeGreaterThan(0);
		expect(starts.filter((year) => year > 2007 && year <= 2010)).toEqual([]);
	});

	it('keeps every year on one line, in order', () => {
		for (const { lines } of [...waysToBreak(demand, phone)].slice(0, 20)) {
			expect(lines[0]?.first).toBe(1998);
			expect(lines.at(-1)?.last).toBe(2021);
			lines.slice(1).forEach(({ first }, index) => {
				expect(first).toBe((lines[index]?.last ?? 0) + 1);
			});
		}
	});

	it('comes to the better ways first, and to each only once', () => {
		const ways = [...waysToBreak(demand, phone)];
		const worths = ways.map(({ worth }) => worth);
		expect(worths).toEqual([...worths].sort((a, b) => b - a));
		const keys = ways.map(({ lines, headroom }) => JSON.stringify([lines, headroom]));
		expect(new Set(keys).size).toBe(ways.length);
	});
});
