import type { CheckedRecord } from '../record/read-record.server';
import { namedSource } from '../record/references.server';
import { citationsOf, rowsOf } from '../record/rows.server';
import type { ChartData } from './chart-data';
import { tablesBehind } from './chart-source.server';
import type { ChartName } from './chart-state';
import type { ChartTable, SourcedChartTable } from './chart-table';

/**
 * The table of a chart with what each row rests on, the main source first.
 *
 * @throws Error when a row of the table is no row of the record
 */
export function withSources(
	record: CheckedRecord,
	data: ChartData,
	chart: ChartName,
	table: ChartTable
): SourcedChartTable {
	const tables = tablesBehind(record, data, chart);
	const behind = rowsOf(record).filter((row) => tables.includes(row.table));
	return {
		...table,
		rows: table.rows.map((drawn) => {
			const found = behind.find(({ key }) => key === drawn.id);
			if (!found) throw new Error(`the chart "${chart}" draws "${drawn.id}", which has no row`);
			const ids = new Set(citationsOf(found.table, found.row).map(({ source }) => source));
			return {
				...drawn,
				sources: [...ids].map((id) => namedSource(record, id))
			};
		})
	};
}
