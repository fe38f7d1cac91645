import { m } from '../paraglide/messages';
import type { CheckedRecord } from '../record/read-record.server';
import { sourceById } from '../record/references.server';
import { citationsOf, type AnyRow } from '../record/rows.server';
import type { TableName } from '../record/tables.server';
import { followedTies } from '../record/tie-groups';
import type { ChartData } from './chart-data';
import type { ChartName } from './chart-state';
import { tieIdsDrawn } from './powers/data.server';
import { momentRows } from './ties/data.server';

/**
 * The source line of a chart, computed from the rows it draws: whose documents they rest on and how
 * many. A publisher is named when a third or more of the documents are theirs.
 */
export function sourceLine(record: CheckedRecord, data: ChartData, chart: ChartName): string {
	const sources = rowsDrawn(record, data, chart).flatMap(({ table, rows }) =>
		rows.flatMap((row) => citationsOf(table, row).map(({ source }) => source))
	);
	const publishers = [...new Set(sources)].map((id) => sourceById(record, id).publisher);
	const documents = publishers.length;
	const names = [...new Set(publishers)];
	const leading = names.find(
		(name) => publishers.filter((publisher) => publisher === name).length * 3 >= documents
	);
	return leading === undefined
		? m.ui_source_many({ documents, publishers: names.length })
		: m.ui_source_leading({ leading, documents });
}

/** The tables of the record that the rows of a chart come from. */
export function tablesBehind(
	record: CheckedRecord,
	data: ChartData,
	chart: ChartName
): TableName[] {
	return rowsDrawn(record, data, chart).map(({ table }) => table);
}

/** Rows of one table that a chart draws. */
export interface RowsDrawn {
	table: TableName;
	rows: AnyRow[];
}

/** The rows of the record that a chart draws, table by table. */
export function rowsDrawn(record: CheckedRecord, data: ChartData, chart: ChartName): RowsDrawn[] {
	switch (chart) {
		case 'origins': {
			const drawn = new Set<string>(data.origins.events.map((event) => event.id));
			return [
				{ table: 'events', rows: record.events.filter((event) => drawn.has(event.id)) },
				{ table: 'ties', rows: record.ties.filter((tie) => drawn.has(tie.id)) }
			];
		}
		case 'membership':
			return [{ table: 'states', rows: record.states }];
		case 'mechanism': {
			const drawn = new Set<string>(data.mechanism.rules.map((rule) => rule.id));
			return [
				{ table: 'articles', rows: record.articles.filter(({ article }) => drawn.has(article)) },
				{ table: 'quotes', rows: record.quotes.filter(({ id }) => drawn.has(id)) }
			];
		}
		case 'ties': {
			const ties = new Set<string>(followedTies);
			const moments = new Set<string>(Object.values(momentRows));
			return [
				{ table: 'ties', rows: record.ties.filter(({ id }) => ties.has(id)) },
				{ table: 'events', rows: record.events.filter(({ id }) => moments.has(id)) }
			];
		}
		case 'visits':
			return [{ table: 'visits', rows: record.visits }];
		case 'statements':
			return [{ table: 'publicStatements', rows: record.publicStatements }];
		case 'leaving': {
			const drawn = new Set<string>(data.leaving.events.map((event) => event.id));
			return [{ table: 'events', rows: record.events.filter((event) => drawn.has(event.id)) }];
		}
		case 'powers': {
			const drawn = new Set(tieIdsDrawn(data.powers));
			return [{ table: 'ties', rows: record.ties.filter(({ id }) => drawn.has(id)) }];
		}
		case 'claims':
			return [{ table: 'claims', rows: record.claims }];
	}
}
