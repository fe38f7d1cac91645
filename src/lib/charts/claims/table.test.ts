import { expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { claimsData } from './data.server';
import { claimsTable } from './table';

it('says of every claim which report made it, what it is about, and the verdict', () => {
	const table = claimsTable(claimsData(record));
	expect(table.rows.map(({ id }) => id)).toEqual(record.claims.map(({ id }) => id));
	const cellsOf = (id: string) =>
		table.rows
			.find((row) => row.id === id)
			?.cells.map(({ text }) => text.replaceAll('\u00a0', ' '));
	expect(cellsOf('C59')).toEqual(['C59', 'Euromaidan Press', 'Which treaty', 'contradicted']);
	expect(cellsOf('C47')?.[1]).toBe('UNN; report 3, outlet not named');
	for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
});
