import type { Fault } from './fault.server';
import { tableNames } from './rows.server';
import { tables as definitions, type TableName, type Tables } from './tables.server';

/**
 * Every table has as many rows as its description in the Data Package says, where it says so: a row
 * deleted by mistake, which nothing else misses, is missed here.
 *
 * @param dataPackage The text of `datapackage.json`; each resource may have a `rowCount`.
 * @param isWhole Whether every row of a table could be read; only then are they counted.
 */
export function checkRowCounts(
	dataPackage: string,
	tables: Tables,
	isWhole: (table: TableName) => boolean
): Fault[] {
	const expected = rowCountsIn(dataPackage);
	return tableNames.filter(isWhole).flatMap((name) => {
		const { file } = definitions[name];
		const said = expected.get(file);
		const found = tables[name].length;
		if (said === undefined || said === found) return [];
		const problem = `has ${found} rows; expected ${said}, the rowCount in data/datapackage.json: bring the row back, or change that number too`;
		return [{ file: `data/${file}`, line: 1, problem }];
	});
}

/** By file name. A package that cannot be read is told elsewhere. */
function rowCountsIn(dataPackage: string): Map<string, number> {
	try {
		const { resources = [] } = JSON.parse(dataPackage) as { resources?: Described[] };
		return new Map(
			resources.flatMap(({ path, rowCount }) =>
				path !== undefined && rowCount !== undefined ? [[path, rowCount] as const] : []
			)
		);
	} catch {
		return new Map();
	}
}

interface Described {
	path?: string;
	rowCount?: number;
}
