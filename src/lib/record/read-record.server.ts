import { checkRowCounts } from './check-row-counts.server';
import { checkRecord } from './checks.server';
import { RecordError, type Fault } from './fault.server';
import { newsReportsIn, type NewsReport } from './news-reports.server';
import { parseDate } from './parse-date.server';
import type { KnownDate } from './partial-date';
import { readTables } from './read-tables.server';
import { readSources, type Source } from './sources.server';
import type { Tables } from './tables.server';

/** The record: every table, the bibliography, and the day on which all of it was true. */
export interface CheckedRecord extends Tables {
	sources: Source[];
	newsReports: NewsReport[];
	/** The day of the record. "Today" in the story is this day, never the reader's. */
	asOf: KnownDate;
}

/** The text of the files the record is made of. */
export interface RecordTexts {
	/** By file name: `visits.csv`. */
	tables: ReadonlyMap<string, string>;
	/** The bibliography in CSL-JSON. */
	sources: string;
	/** The Data Package, whose `asOf` is the day of the record. */
	dataPackage: string;
	/** Texts that cite sources as `[@id]`, the editorial dossier first of all. */
	prose: readonly { file: string; text: string }[];
}

/** Reads and checks the whole record. Throws one RecordError with every fault found. */
export function readRecord(texts: RecordTexts): CheckedRecord {
	const read = readTables(texts.tables);
	const bibliography = readSources('data/sources.json', texts.sources);
	const day = readDay(texts.dataPackage);
	const newsReports = newsReportsIn(bibliography.sources);

	const faults = [
		...read.faults,
		...bibliography.faults,
		...day.faults,
		...checkRowCounts(texts.dataPackage, read.tables, read.isWhole),
		...checkRecord({
			tables: read.tables,
			placeOf: read.placeOf,
			isWhole: read.isWhole,
			sources: bibliography.sources,
			lineOfSource: bibliography.lineOf,
			hasAllSources: bibliography.faults.length === 0,
			newsReports,
			prose: texts.prose
		})
	];
	if (faults.length > 0 || !day.asOf) throw new RecordError(faults);
	return { ...read.tables, sources: bibliography.sources, newsReports, asOf: day.asOf };
}

function readDay(dataPackage: string): { asOf: KnownDate | null; faults: Fault[] } {
	const asOf = asOfIn(dataPackage);
	if (asOf) return { asOf, faults: [] };
	const problem = 'is missing or not a day; expected for example "asOf": "2026-11-21"';
	return {
		asOf: null,
		faults: [{ file: 'data/datapackage.json', line: 1, column: 'asOf', problem }]
	};
}

function asOfIn(dataPackage: string): KnownDate | null {
	try {
		const parsed: unknown = JSON.parse(dataPackage);
		if (typeof parsed !== 'object' || parsed === null || !('asOf' in parsed)) return null;
		const date = parseDate(String(parsed.asOf));
		return date.kind === 'date' && date.precision === 'day' ? date : null;
	} catch {
		return null;
	}
}
