import { expect, test } from 'vitest';
import { madeUpData } from './made-up-data';
import { tiesTable } from './table';

const table = tiesTable(madeUpData());
const cellsOf = (id: string) => table.rows.find((row) => row.id === id)?.cells ?? [];

test('has a row for every tie and says as of when', () => {
	expect(table.rows).toHaveLength(9);
	expect(table.caption).toContain('21 November 2026');
	for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
});

test('prints a date that is not verified as a year, and marks it', () => {
	expect(cellsOf('iccpr')[4]).toEqual({ text: '1976', provisional: true });
	expect(cellsOf('uncat')[4]).toEqual({ text: '26 June 1987', provisional: false });
});

test('never gives the Convention a fixed end', () => {
	const end = cellsOf('ecpt')[5];
	expect(end?.text).toMatch(/^not known to us/);
	expect(end?.provisional).toBe(true);
});

test('tells a signature from a treaty', () => {
	expect(cellsOf('icc')[6]?.text).toContain('never ratified');
	expect(cellsOf('opcat')[6]?.text).toBe('Never joined');
});
