import { expect, test } from 'vitest';
import { madeUpData } from './made-up-data';
import { leavingTable } from './table';

test('lists every mark in order of time', () => {
	const data = madeUpData();
	const table = leavingTable(data);
	expect(table.rows.map(({ id }) => id)).toEqual(data.events.map(({ id }) => id));
	expect(table.rows[0]?.cells[0]?.text).toBe('23 August 2025');
	for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
});

test('never gives the earliest possible end as the day of the end', () => {
	const last = leavingTable(madeUpData()).rows.at(-1);
	expect(last?.cells[0]).toEqual({ text: '1 October 2026 at the earliest', provisional: true });
	expect(last?.cells[2]?.text).toBe('Computed.');
});
