import { describe, expect, it } from 'vitest';
import { record } from './record.server';
import { rowsOf, tableNames } from './rows.server';

describe('the record as shipped', () => {
	it('holds rows in every table', () => {
		expect(tableNames.filter((table) => record[table].length === 0)).toEqual([]);
		expect(new Set(rowsOf(record).map(({ table }) => table))).toEqual(new Set(tableNames));
	});

	it('knows every news report that a claim is taken from, and no other', () => {
		const files = new Set(record.claims.flatMap(({ article }) => article));
		expect(new Set(record.newsReports.map(({ file }) => file))).toEqual(files);
	});

	it('knows the day on which it was true, which no source is later than', () => {
		expect(record.asOf.precision).toBe('day');
		const year = Number(record.asOf.edtf.slice(0, 4));
		const years = record.sources.map(({ issued }) => issued?.['date-parts'][0][0] ?? 0);
		expect(Math.max(...years)).toBeLessThanOrEqual(year);
	});
});
