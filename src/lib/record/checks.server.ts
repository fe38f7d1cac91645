import { checkCorrections } from './check-corrections.server';
import { checkDates } from './check-dates.server';
import { checkKeys } from './check-keys.server';
import { checkReferences } from './check-references.server';
import { checkSources } from './check-sources.server';
import { checkTotals } from './check-totals.server';
import { checkValues } from './check-values.server';
import type { Fault } from './fault.server';
import type { NewsReport } from './news-reports.server';
import type { RowPlace } from './read-tables.server';
import { tableNames } from './rows.server';
import type { Source } from './sources.server';
import type { TableName, Tables } from './tables.server';

/** What a check across rows and tables looks at. */
export interface Checked {
	tables: Tables;
	placeOf: (row: object) => RowPlace;
	/** Whether every row of a table could be read; only then does it say what does not exist. */
	isWhole: (table: TableName) => boolean;
	sources: readonly Source[];
	lineOfSource: (source: Source) => number;
	/** The same of the bibliography. */
	hasAllSources: boolean;
	newsReports: readonly NewsReport[];
	/** Texts that cite sources as `@id`, with the file name an editor knows them by. */
	prose: readonly { file: string; text: string }[];
}

/**
 * Every check that needs more than one cell, in one list of faults. Totals are taken only over rows
 * that are right: one wrong cell should be told once, not again by every sum it stands in.
 */
export function checkRecord(checked: Checked): Fault[] {
	const faults = [
		...checkKeys(checked),
		...checkSources(checked),
		...checkReferences(checked),
		...checkDates(checked),
		...checkValues(checked),
		...checkCorrections(checked)
	];
	const canTotal = faults.length === 0 && tableNames.every(checked.isWhole);
	return canTotal ? checkTotals(checked) : faults;
}
