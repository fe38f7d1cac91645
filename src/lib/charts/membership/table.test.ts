import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { membershipData } from './data.server';
import { membershipTable } from './table';

const table = membershipTable(membershipData(record));
const cellsOf = (iso3: string) => table.rows.find(({ id }) => id === iso3)?.cells;

describe('the table of the parties', () => {
	it('has 47 rows of as many cells as there are columns', () => {
		expect(table.columns).toEqual(['State', 'Signed', 'Ratified', 'In force']);
		expect(table.rows).toHaveLength(47);
		expect(table.rows.every(({ cells }) => cells.length === 4)).toBe(true);
	});

	it('prints to the day what a source confirms, and by the year what none does', () => {
		expect(cellsOf('CHE')).toEqual([
			{ text: 'Switzerland', provisional: false },
			{ text: '26 November 1987', provisional: false },
			{ text: '7 October 1988', provisional: false },
			{ text: '1 February 1989', provisional: false }
		]);
		expect(cellsOf('NLD')).toEqual([
			{ text: 'Netherlands', provisional: false },
			{ text: '1987', provisional: true },
			{ text: '1988', provisional: true },
			{ text: '1989', provisional: true }
		]);
	});

	it('never prints more than a year where it is provisional', () => {
		const provisional = table.rows.flatMap(({ cells }) => cells).filter((cell) => cell.provisional);
		const marked = record.states.reduce((sum, { unverified }) => sum + unverified.length, 0);
		expect(provisional).toHaveLength(marked);
		expect(provisional.every(({ text }) => /^\d{4}(, by succession)?$/.test(text))).toBe(true);
	});

	it('says that Montenegro came by succession, without a signature', () => {
		expect(cellsOf('MNE')?.map(({ text }) => text)).toEqual([
			'Montenegro',
			'no signature of its own',
			'2006, by succession',
			'2006'
		]);
	});

	it("keeps Russia's deposit to the month", () => {
		expect(cellsOf('RUS')?.map(({ text }) => text)).toEqual([
			'Russia',
			'28 February 1996',
			'May 1998',
			'1 September 1998'
		]);
	});
});
