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
		case 'mechanism': {
			const drawn = new Set<string>(data.mechanism.rules.map((rule) => rule.id));
			return [
				...sourcesOf(
					'articles',
					record.articles.filter(({ article }) => drawn.has(article))
				),
				...sourcesOf(
					'quotes',
					record.quotes.filter(({ id }) => drawn.has(id))
				)
			];
		}
		case 'ties': {
			const ties = new Set<string>(followedTies);
			const moments = new Set<string>(Object.values(momentRows));
			return [
				...sourcesOf(
					'ties',
					record.ties.filter(({ id }) => ties.has(id))
				),
				...sourcesOf(
					'events',
					record.events.filter(({ id }) => moments.has(id))
				)
			];
		}
		case 'visits':
			return sourcesOf('visits', record.visits);
		case 'statements':
			return sourcesOf('publicStatements', record.publicStatements);
		case 'leaving': {
			const drawn = new Set<string>(data.leaving.events.map((event) => event.id));
			return sourcesOf(
				'events',
				record.events.filter((event) => drawn.has(event.id))
			);
		}
		case 'powers': {
			const drawn = new Set(tieIdsDrawn(data.powers));
			return sourcesOf(
				'ties',
				record.ties.filter(({ id }) => drawn.has(id))
			);
		}
		case 'claims':
			return sourcesOf('claims', record.claims);
	}
}

function sourcesOf(table: TableName, rows: AnyRow[]): string[] {
	return rows.flatMap((row) => citationsOf(table, row).map(({ source }) => source));
}
