import { expect, test } from 'vitest';
import { madeUpData } from './made-up-data';
import { mechanismTable } from './table';

test('lists every rule with its name and what it says', () => {
	const { rows, columns } = mechanismTable(madeUpData());
	for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
	const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
	expect(texts).toContainEqual(['Article 8(1)', 'What 8(1) says']);
	expect(texts).toContainEqual(['Preamble', 'What Preamble says']);
	expect(texts).toContainEqual(['The Committee’s own words', 'What q34 says']);
	expect(rows).toHaveLength(12);
});
