import type { CheckedRecord } from '../record/read-record.server';
import { rowsOf, tableNames, tableStem } from '../record/rows.server';

/** How much of one table has no source yet. */
export interface UnverifiedTable {
	/** As files have it: `public_statements`. */
	table: string;
	rows: number;
	total: number;
	/** The columns, with how many rows each concerns, the most first. */
	columns: { column: string; rows: number }[];
}

/** The tables that hold values without a source, counted from their column `unverified`. */
export function unverifiedTables(record: CheckedRecord): UnverifiedTable[] {
	return tableNames.flatMap((name) => {
		const rows = rowsOf(record).filter(({ table }) => table === name);
		const listed = rows.flatMap(({ row }) =>
			'unverified' in row && row.unverified.length > 0 ? [row.unverified as readonly string[]] : []
		);
		if (listed.length === 0) return [];
		const columns = [...new Set(listed.flat())]
			.map((column) => ({
				column,
				rows: listed.filter((unverified) => unverified.includes(column)).length
			}))
			.sort((a, b) => b.rows - a.rows);
		return [{ table: tableStem(name), rows: listed.length, total: rows.length, columns }];
	});
}
