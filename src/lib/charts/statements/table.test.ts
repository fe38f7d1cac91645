import { describe, expect, it } from 'vitest';
import { madeUpData } from './made-up-data';
import { statementsTable } from './table';

describe('statementsTable', () => {
	const table = statementsTable(madeUpData());

	it('has a row for each statement and a cell for each column', () => {
		expect(table.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
		for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
	});

	it('says when, on which state and about what, and how the chart tells it apart', () => {
		const texts = (index: number) => table.rows[index]?.cells.map(({ text }) => text);
		expect(texts(1)).toEqual([
			'July 2001',
			'Russia',
			'Chechen Republic: one thing, another thing',
			'on Chechnya and the North Caucasus'
		]);
		expect(texts(3)?.at(-1)).toBe('diamond: on co-operation');
	});
});
