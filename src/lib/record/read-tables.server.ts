import * as v from 'valibot';
import { readCsv } from './csv.server';
import type { Fault } from './fault.server';
import {
	columnName,
	columnNamesOf,
	tables,
	type Row,
	type Table,
	type TableName,
	type Tables
} from './tables.server';

/** Where a row stands: the file as an editor knows it, and the line on which the row starts. */
export interface RowPlace {
	file: string;
	line: number;
}

/** The tables as far as they could be read, where each row stands, and everything wrong so far. */
export interface TablesRead {
	tables: Tables;
	placeOf: (row: object) => RowPlace;
	/** Whether every row of a table could be read; only then does it say what does not exist. */
	isWhole: (table: TableName) => boolean;
	faults: Fault[];
}

/**
 * Reads the tables from the text of their files, by file name (`visits.csv`). Rows with a fault are
 * left out of the tables, so that every row returned is whole.
 */
export function readTables(texts: ReadonlyMap<string, string>): TablesRead {
	const faults: Fault[] = [];
	const places = new Map<object, RowPlace>();

	const read = <Columns extends v.ObjectEntries>(table: Table<Columns>): Row<Table<Columns>>[] => {
		const file = `data/${table.file}`;
		const text = texts.get(table.file);
		if (text === undefined) {
			faults.push({ file, line: 1, problem: 'the file is missing' });
			return [];
		}
		const csv = readCsv(file, text, columnNamesOf(table));
		faults.push(...csv.faults);
		return csv.rows.flatMap(({ line, cells }) => {
			const checked = checkRow(table, cells);
			if ('problems' in checked) {
				faults.push(...checked.problems.map((problem) => ({ file, line, ...problem })));
				return [];
			}
			places.set(checked.row, { file, line });
			return [checked.row];
		});
	};

	return {
		tables: {
			visits: read(tables.visits),
			states: read(tables.states),
			events: read(tables.events),
			ties: read(tables.ties),
			counts: read(tables.counts),
			claims: read(tables.claims),
			quotes: read(tables.quotes),
			articles: read(tables.articles),
			glossary: read(tables.glossary),
			publicStatements: read(tables.publicStatements),
			publication: read(tables.publication),
			corrections: read(tables.corrections)
		},
		placeOf: (row) => places.get(row) ?? { file: 'data', line: 1 },
		isWhole: (table) => !faults.some(({ file }) => file === `data/${tables[table].file}`),
		faults
	};
}

type CheckedRow<Columns extends v.ObjectEntries> =
	| { row: v.InferOutput<v.ObjectSchema<Columns, undefined>> }
	| { problems: Pick<Fault, 'column' | 'value' | 'problem'>[] };

function checkRow<Columns extends v.ObjectEntries>(
	table: Table<Columns>,
	cells: Record<string, string>
): CheckedRow<Columns> {
	const properties = Object.keys(table.columns);
	const byProperty = properties.map((property) => [property, cells[columnName(table, property)]]);
	const result = v.safeParse(v.object(table.columns), Object.fromEntries(byProperty));
	if (result.success) return { row: result.output };
	return {
		problems: result.issues.map((issue) => ({
			column: columnName(table, v.getDotPath(issue)?.split('.')[0] ?? table.key),
			value: String(issue.input),
			problem: issue.message
		}))
	};
}
