import type { Checked } from './checks.server';
import type { Fault } from './fault.server';
import { nearMisses } from './near-misses';
import { rowsOf, tableNames, tableStem, type AddressedRow } from './rows.server';
import { columnNamesOf, tables, type Correction } from './tables.server';

type Finding = Pick<Fault, 'column' | 'value' | 'problem'>;

/**
 * An entry of the log has a day, says what stood before and what stands now, and names rows and
 * columns that exist. A row that a correction took out may be named; `now` is then empty. Steps are
 * checked with the page of corrections, where the story is known.
 */
export function checkCorrections({ tables: rows, placeOf, isWhole }: Checked): Fault[] {
	const known = tableNames.every(isWhole) ? rowsOf(rows) : null;
	return rows.corrections.flatMap((entry) =>
		[
			...dayFindings(entry),
			...valueFindings(entry),
			...entry.where.flatMap((address) => addressFindings(address, entry, known))
		].map((finding) => ({ ...placeOf(entry), ...finding }))
	);
}

function dayFindings({ date }: Correction): Finding[] {
	if (date.kind === 'date' && date.precision === 'day') return [];
	const value = date.kind === 'unknown' ? '' : date.edtf;
	return [{ column: 'date', value, problem: 'is not a day; expected for example 2027-01-31' }];
}

function valueFindings({ where, was, now }: Correction): Finding[] {
	if (was !== null || now !== null || where.every((address) => address === 'record')) return [];
	const problem = 'and now are both empty; expected what stood before, or what stands now';
	return [{ column: 'was', value: '', problem }];
}

function addressFindings(
	address: string,
	{ now }: Correction,
	known: readonly AddressedRow[] | null
): Finding[] {
	const [stem = '', key = '', column] = address.split('/');
	if (stem === 'record' || stem === 'step') return [];
	const at = (problem: string): Finding[] => [{ column: 'where', value: address, problem }];
	const table = tableNames.find((name) => tableStem(name) === stem);
	if (!table) {
		const stems = tableNames.map(tableStem);
		return at(`names no table of the record${nearMisses(stem, stems)}`);
	}
	const columns = columnNamesOf(tables[table]);
	if (column !== undefined && !columns.includes(column)) {
		return at(`names no column of ${stem}.csv${nearMisses(column, columns)}`);
	}
	if (known === null || now === null) return [];
	const keys = known.filter((row) => row.table === table).map((row) => row.key);
	if (keys.includes(key)) return [];
	return at(`names no row of ${stem}.csv${nearMisses(key, keys)}`);
}
