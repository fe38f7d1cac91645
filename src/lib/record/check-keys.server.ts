import type { Checked } from './checks.server';
import type { Fault } from './fault.server';
import { rowsOf } from './rows.server';
import { tables } from './tables.server';

/** No two rows of a table, and no two sources, have the same id. */
export function checkKeys({ tables: rows, placeOf, sources, lineOfSource }: Checked): Fault[] {
	const seen = new Set<string>();
	const rowFaults = rowsOf(rows).flatMap(({ table, key, address, row }) => {
		if (!seen.has(address)) {
			seen.add(address);
			return [];
		}
		const problem = 'stands in two rows; expected an id of its own for each row';
		return [{ ...placeOf(row), column: tables[table].key, value: key, problem }];
	});

	const ids = sources.map(({ id }) => id);
	const twice = sources.filter(({ id }, index) => ids.indexOf(id) !== index);
	const sourceFaults = twice.map((source) => ({
		file: 'data/sources.json',
		line: lineOfSource(source),
		column: 'id',
		value: source.id,
		problem: 'stands in two entries; expected an id of its own for each source'
	}));
	return [...rowFaults, ...sourceFaults];
}
