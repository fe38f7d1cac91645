import type { CheckedRecord } from '../record/read-record.server';
import { labelOf, sourceById } from '../record/references.server';
import { citationsOf, rowsOf } from '../record/rows.server';
import type { TableName } from '../record/tables.server';
import type { ChartName } from './chart-state';
import type { ChartTable, SourcedChartTable } from './chart-table';

/** The tables of the record that the rows of a chart come from. */
export const tablesBehind: Readonly<Record<ChartName, readonly TableName[]>> = {
	origins: ['events', 'ties'],
	membership: ['states'],
	mechanism: ['articles', 'quotes'],
	visits: ['visits'],
	statements: ['publicStatements'],
	ties: ['ties', 'events'],
	leaving: ['events'],
	powers: ['ties'],
	claims: ['claims']
};

/**
 * The table of a chart with what each row rests on, the main source first.
 *
 * @throws Error when a row of the table is no row of the record
 */
export function withSources(
	record: CheckedRecord,
	chart: ChartName,
	table: ChartTable
): SourcedChartTable {
	const behind = rowsOf(record).filter((row) => tablesBehind[chart].includes(row.table));
	return {
		...table,
		rows: table.rows.map((drawn) => {
			const found = behind.find(({ key }) => key === drawn.id);
			if (!found) throw new Error(`the chart "${chart}" draws "${drawn.id}", which has no row`);
			const ids = new Set(citationsOf(found.table, found.row).map(({ source }) => source));
			return {
				...drawn,
				sources: [...ids].map((id) => ({ id, label: labelOf(sourceById(record, id)) }))
			};
		})
	};
}
