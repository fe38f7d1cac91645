import { readCsv } from '../record/csv.server';
import type { Fault } from '../record/fault.server';
import { columnName, columnNamesOf, tables } from '../record/tables.server';

/** The tables as text, by file name: `visits.csv`. */
export type TableTexts = ReadonlyMap<string, string>;

/** Columns that say what a value rests on; they may change without a correction. */
const free: readonly string[] = ['source', 'more_sources', 'unverified', 'note'];

/**
 * Every value that was released and is another now, without an entry in the log that is newer than
 * the release. A cell that was empty may be filled, and a row may be added, without an entry.
 */
export function uncorrectedChanges(released: TableTexts, now: TableTexts): Fault[] {
	const logged = newAddresses(released, now);
	return Object.values(tables).flatMap((table) => {
		const { file } = table;
		const before = released.get(file);
		// A table that the release did not have cannot contradict it.
		if (before === undefined) return [];
		const key = columnName(table, table.key);
		const old = rowsOf(file, before, key);
		const current = rowsOf(file, now.get(file) ?? '', key);
		return [...old].flatMap(([id, cells]) =>
			changesOf({ file, id, before: cells, row: current.get(id) }).filter(
				({ address }) => !isLogged(address, logged)
			)
		);
	});
}

interface Change extends Fault {
	address: string;
}

interface ReadRow {
	line: number;
	cells: Readonly<Record<string, string>>;
}

function changesOf(of: { file: string; id: string; before: ReadRow; row: ReadRow | undefined }) {
	const { file, id, before, row } = of;
	const address = `${file.replace('.csv', '')}/${id}`;
	const where = `expected an entry in data/corrections.csv that names`;
	if (!row) {
		const problem = `was released and is not there any more; ${where} ${address}`;
		return [{ file: `data/${file}`, line: before.line, value: id, problem, address }];
	}
	return Object.entries(before.cells).flatMap(([column, was]): Change[] => {
		const value = row.cells[column] ?? '';
		if (was === '' || was === value || free.includes(column)) return [];
		const cell = `${address}/${column}`;
		const problem = `was released as "${was}"; ${where} ${cell}`;
		return [{ file: `data/${file}`, line: row.line, column, value, problem, address: cell }];
	});
}

/** What the entries of the log name that the release did not have. */
function newAddresses(released: TableTexts, now: TableTexts): ReadonlySet<string> {
	const { file } = tables.corrections;
	const known = rowsOf(file, released.get(file) ?? '', 'id');
	const entries = [...rowsOf(file, now.get(file) ?? '', 'id')].filter(([id]) => !known.has(id));
	return new Set(entries.flatMap(([, { cells }]) => (cells['where'] ?? '').split(/\s+/)));
}

function isLogged(address: string, logged: ReadonlySet<string>): boolean {
	return logged.has(address) || logged.has(address.split('/').slice(0, 2).join('/'));
}

/**
 * Rows by id, whatever columns the file had when it was released. A file that cannot be read holds
 * none: what is wrong with it is told where the record is read.
 */
function rowsOf(file: string, text: string, key: string): ReadonlyMap<string, ReadRow> {
	const columns = headerOf(file, text);
	const { rows } = readCsv(file, text, columns);
	return new Map(rows.map((row) => [row.cells[key] ?? '', row]));
}

function headerOf(file: string, text: string): string[] {
	const table = Object.values(tables).find((known) => known.file === file);
	const known = table ? columnNamesOf(table) : [];
	const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const written = header.split(',');
	return written.every((column) => /^\w+$/.test(column)) ? written : known;
}
