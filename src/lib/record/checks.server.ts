import { checkDates } from './check-dates.server';
import { checkKeys } from './check-keys.server';
import { checkReferences } from './check-references.server';
import { checkSources } from './check-sources.server';
import { checkTotals } from './check-totals.server';
import { checkValues } from './check-values.server';
import type { Fault } from './fault.server';
import type { NewsReport } from './news-reports.server';
import type { RowPlace } from './read-tables.server';
import type { Source } from './sources.server';
import type { Tables } from './tables.server';

/** What a check across rows and tables looks at. */
export interface Checked {
	tables: Tables;
	placeOf: (row: object) => RowPlace;
	sources: readonly Source[];
	sourcesText: string;
	newsReports: readonly NewsReport[];
	/** Texts that cite sources as `@id`, with the file name an editor knows them by. */
	prose: readonly { file: string; text: string }[];
	/** Whether every row could be read; only then do totals and "nobody cites it" mean anything. */
	isWhole: boolean;
}

/** Every check that needs more than one cell, in one list of faults. */
export function checkRecord(checked: Checked): Fault[] {
	return [
		...checkKeys(checked),
		...checkSources(checked),
		...checkReferences(checked),
		...checkDates(checked),
		...checkValues(checked),
		...(checked.isWhole ? checkTotals(checked) : [])
	];
}
