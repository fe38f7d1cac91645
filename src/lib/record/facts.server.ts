import { m } from '$lib/paraglide/messages';
import { derivedFacts } from './derived-facts.server';
import type { Fact, FactValue, Phrase } from './fact';
import { nearMisses } from './near-misses';
import type { IntervalMeaning, PartialDate } from './partial-date';
import type { CheckedRecord } from './read-record.server';
import {
	cellsOf,
	citationsOf,
	rowsOf,
	tableNames,
	tableStem,
	type AddressedRow
} from './rows.server';
import type { TableName } from './tables.server';

/**
 * The fact at an address: `<table>/<row>/<column>` with the names the CSV files use,
 * `counts/<row>` for a number, `articles/<article>` for the name of an article, `derived/<name>` for
 * a figure computed from the rows, or `record/as-of` for the day of the record. Throws an Error that names what may have been meant.
 */
export function resolveFact(record: CheckedRecord, id: string): Fact {
	if (id === 'record/as-of') return dayOfRecord(record, id);
	const [table, key, column, ...rest] = id.split('/');
	if (!table || !key || rest.length > 0) {
		throw new Error(`"${id}" is not a fact id; expected for example counts/cpt-russia-visits`);
	}
	if (table === 'derived' && column === undefined) return derivedFact(record, id, key);
	const addressed = findRow(record, id, table, key);
	if (column !== undefined) return cellFact(addressed, id, column);
	if (table === 'counts') return cellFact(addressed, id, 'value');
	if (table === 'articles') return cellFact(addressed, id, 'article');
	throw new Error(`the fact "${id}" names no column; expected ${id}/<column>`);
}

function dayOfRecord(record: CheckedRecord, id: string): Fact {
	return {
		id,
		value: { kind: 'date', date: record.asOf, interval: 'throughout' },
		label: m.fact_day_of_record,
		sources: [],
		note: null,
		verified: true,
		confidence: null,
		rows: []
	};
}

function derivedFact(record: CheckedRecord, id: string, name: string): Fact {
	const derive = Object.hasOwn(derivedFacts, name) ? derivedFacts[name] : undefined;
	if (!derive) {
		const known = Object.keys(derivedFacts).map((other) => `derived/${other}`);
		throw unknown(id, known);
	}
	const derived = derive(record);
	return {
		id,
		value: { kind: 'count', value: derived.value, qualifier: 'exact', unit: derived.unit },
		label: derived.label,
		sources: derived.sources,
		note: derived.note,
		verified: true,
		confidence: null,
		rows: derived.rows
	};
}

function findRow(record: CheckedRecord, id: string, table: string, key: string): AddressedRow {
	const name = tableNames.find((known) => tableStem(known) === table);
	if (!name) {
		const known = [...tableNames.map(tableStem), 'derived'];
		throw new Error(`the fact "${id}": no table "${table}"${nearMisses(table, known)}`);
	}
	const rows = rowsOf(record).filter((row) => row.table === name);
	const found = rows.find((row) => row.key === key);
	if (!found) {
		const known = rows.map(({ address }) => address);
		throw unknown(id, known);
	}
	return found;
}

function cellFact({ table, address, row }: AddressedRow, id: string, column: string): Fact {
	const cells = cellsOf(table, row);
	const cell = cells.find((candidate) => candidate.column === column);
	const sayable = cells.filter((candidate) => isSayable(table, candidate.column, candidate.value));
	if (!cell || !sayable.includes(cell)) {
		const known = sayable.map((candidate) => `${address}/${candidate.column}`);
		throw unknown(id, known);
	}
	const text = (name: string) => {
		const value = cells.find((candidate) => candidate.column === name)?.value;
		return typeof value === 'string' ? value : null;
	};
	const isUnverified =
		'unverified' in row && row.unverified.some((unverified) => unverified === column);
	return {
		id,
		value: valueOf(table, row, column, cell.value),
		label: asWritten(text('what_is_counted') ?? text('title') ?? text('name') ?? text('term')),
		sources: [...new Set(citationsOf(table, row).map(({ source }) => source))],
		note: asWritten(text('note')),
		verified: !isUnverified,
		confidence: 'confidence' in row ? row.confidence : null,
		rows: [address]
	};
}

function valueOf(
	table: TableName,
	row: AddressedRow['row'],
	column: string,
	cell: unknown
): FactValue {
	if (typeof cell === 'number') {
		const qualifier = 'qualifier' in row && column === 'value' ? row.qualifier : 'exact';
		return { kind: 'count', value: cell, qualifier, unit: unitOf(row, column) };
	}
	if (isPartialDate(cell)) {
		return { kind: 'date', date: cell, interval: intervalMeaning(table, row, column) };
	}
	const text = String(cell);
	const isNumbered = table === 'articles' && /^\d/.test(text);
	return isNumbered ? { kind: 'article', number: text } : { kind: 'name', text };
}

/** Words of the record itself, which stand in one language. */
function asWritten(words: string | null): Phrase | null {
	return words === null ? null : () => words;
}

/** A visit known by a window lies within it; all other intervals of the record last throughout. */
function intervalMeaning(
	table: TableName,
	row: AddressedRow['row'],
	column: string
): IntervalMeaning {
	const isWindow =
		table === 'visits' && column === 'start' && 'dated' in row && row.dated === 'range';
	return isWindow ? 'within' : 'throughout';
}

function unitOf(row: AddressedRow['row'], column: string): string | null {
	if ('whatIsCounted' in row) return column === 'value' ? row.whatIsCounted : row.population;
	if ('unit' in row) return row.unit;
	return null;
}

/** The text columns that prose may take a name from; sentences and codes are not among them. */
const nameColumns: Record<TableName, readonly string[]> = {
	visits: ['inf_ref'],
	states: ['name'],
	events: ['title'],
	ties: ['name', 'parent'],
	counts: ['who_counted'],
	claims: [],
	quotes: ['speaker', 'role'],
	articles: ['article'],
	glossary: ['term'],
	publicStatements: ['ref'],
	publication: [],
	corrections: []
};

function isSayable(table: TableName, column: string, value: unknown): boolean {
	if (typeof value === 'number') return true;
	if (isPartialDate(value)) return value.kind !== 'unknown';
	return value !== null && nameColumns[table].includes(column);
}

function isPartialDate(value: unknown): value is PartialDate {
	return (
		typeof value === 'object' &&
		value !== null &&
		'kind' in value &&
		(value.kind === 'date' || value.kind === 'interval' || value.kind === 'unknown')
	);
}

function unknown(id: string, known: readonly string[]): Error {
	return new Error(`there is no fact "${id}"${nearMisses(id, known)}`);
}
