import { nearMisses } from './near-misses';
import { columnName, tables, type TableName, type Tables } from './tables.server';

/** Any row of any table. */
export type AnyRow = Tables[TableName][number];

/** A row with its table and its address in the record, `visits/v01`. */
export interface AddressedRow {
	table: TableName;
	key: string;
	address: string;
	row: AnyRow;
}

/** A source that a row cites, and the column in which it does so. */
export interface Citation {
	source: string;
	column: string;
}

/** The names of the tables in the order in which the record presents them. */
export const tableNames = Object.keys(tables).filter((name): name is TableName => name in tables);

/** The name of a table as addresses and files have it: `public_statements`. */
export function tableStem(name: TableName): string {
	return tables[name].file.replace('.csv', '');
}

/** Every row of the record, table by table. */
export function rowsOf(of: Tables): AddressedRow[] {
	return tableNames.flatMap((table) =>
		of[table].map((row) => {
			const key = keyOf(table, row);
			return { table, key, address: `${tableStem(table)}/${key}`, row };
		})
	);
}

/**
 * The row of a table with this id. Throws an Error that names the file and what may have been meant.
 *
 * @param need who cannot do without it, completing "which …": `the origins chart draws`
 */
export function rowById<Name extends TableName>(
	rows: readonly Tables[Name][number][],
	table: Name,
	id: string,
	need: string
): Tables[Name][number] {
	const row = rows.find((candidate) => keyOf(table, candidate) === id);
	if (row) return row;
	const known = rows.map((candidate) => keyOf(table, candidate));
	throw new Error(
		`data/${tables[table].file} has no row "${id}", which ${need}${nearMisses(id, known)}`
	);
}

/** The address of one row: `visits/v01`. */
export function addressOf(table: TableName, row: AnyRow): string {
	return `${tableStem(table)}/${keyOf(table, row)}`;
}

/** The properties of a row with the name each has in the header of its file. */
export function cellsOf(table: TableName, row: AnyRow): { column: string; value: unknown }[] {
	return Object.entries(row).map(([property, value]: [string, unknown]) => ({
		column: columnName(tables[table], property),
		value
	}));
}

/** The sources a row cites: its own, further ones, and those named as `@id` in its text. */
export function citationsOf(table: TableName, row: AnyRow): Citation[] {
	return cellsOf(table, row).flatMap(({ column, value }) => {
		if (column === 'source' && typeof value === 'string') return [{ source: value, column }];
		if (column === 'more_sources' && Array.isArray(value)) {
			return value.map((source) => ({ source: String(source), column }));
		}
		if (typeof value !== 'string') return [];
		return citationsIn(value).map((source) => ({ source, column }));
	});
}

/** The sources named as `@id` in a text. Words set as code are about citing, not citations. */
export function citationsIn(text: string): string[] {
	const matches = text.replaceAll(/`[^`\n]*`/g, '').matchAll(/@([a-z0-9]+(?:-[a-z0-9]+)*)/g);
	return [...matches].flatMap(([, source]) => (source ? [source] : []));
}

function keyOf(table: TableName, row: AnyRow): string {
	const key: unknown = Reflect.get(row, tables[table].key);
	return String(key);
}
