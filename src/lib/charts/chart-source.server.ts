import { m } from '../paraglide/messages';
import type { CheckedRecord } from '../record/read-record.server';
import { sourceById } from '../record/references.server';
import { citationsOf, type AnyRow } from '../record/rows.server';
import type { TableName } from '../record/tables.server';
import type { ChartData } from './chart-data';
import type { ChartName } from './chart-state';

/**
 * The source line of a chart, computed from the rows it draws: whose documents they rest on and how
 * many. A publisher is named when a third or more of the documents are theirs.
 */
export function sourceLine(record: CheckedRecord, data: ChartData, chart: ChartName): string {
	const publishers = [...new Set(sourcesDrawn(record, data, chart))].map(
		(id) => sourceById(record, id).publisher
	);
	const documents = publishers.length;
	const names = [...new Set(publishers)];
	const leading = names.find(
		(name) => publishers.filter((publisher) => publisher === name).length * 3 >= documents
	);
	return leading === undefined
		? m.ui_source_many({ documents, publishers: names.length })
		: m.ui_source_leading({ leading, documents });
}

function sourcesDrawn(record: CheckedRecord, data: ChartData, chart: ChartName): string[] {
	switch (chart) {
		case 'origins': {
			const drawn = new Set<string>(data.origins.events.map((event) => event.id));
			return [
				...sourcesOf(
					'events',
					record.events.filter((event) => drawn.has(event.id))
				),
				...sourcesOf(
					'ties',
					record.ties.filter((tie) => drawn.has(tie.id))
				)
			];
		}
		case 'membership':
			return sourcesOf('states', record.states);
		case 'visits':
			return sourcesOf('visits', record.visits);
	}
}

function sourcesOf(table: TableName, rows: AnyRow[]): string[] {
	return rows.flatMap((row) => citationsOf(table, row).map(({ source }) => source));
}
