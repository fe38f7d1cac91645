import type { Checked } from './checks.server';
import type { Fault } from './fault.server';
import { cellsOf, rowsOf } from './rows.server';

/** A part is never larger than its whole, and what is called unverified has a value to verify. */
export function checkValues({ tables, placeOf }: Checked): Fault[] {
	const shares: Fault[] = [
		...tables.counts.flatMap((row) =>
			row.denominator !== null && row.value > row.denominator
				? [
						{
							...placeOf(row),
							column: 'value',
							value: String(row.value),
							problem: `is larger than its denominator, ${row.denominator}`
						}
					]
				: []
		),
		...tables.publication.flatMap((row) =>
			row.published > row.outOf
				? [
						{
							...placeOf(row),
							column: 'published',
							value: String(row.published),
							problem: `is larger than out_of, ${row.outOf}`
						}
					]
				: []
		)
	];
	const unverified = rowsOf(tables).flatMap(({ table, row }) => {
		if (!('unverified' in row)) return [];
		const cells = cellsOf(table, row);
		return row.unverified
			.filter((column) => cells.some((cell) => cell.column === column && isEmpty(cell.value)))
			.map((column) => ({
				...placeOf(row),
				column: 'unverified',
				value: column,
				problem: 'names an empty cell; expected a column whose value waits for a source'
			}));
	});
	return [...shares, ...unverified];
}

function isEmpty(value: unknown): boolean {
	return (
		value === null || (typeof value === 'object' && 'kind' in value && value.kind === 'unknown')
	);
}
