import { parseDate } from '$lib/record/parse-date.server';
import type { Count, Visit } from '$lib/record/tables.server';

/** A row of the record for tests; dates as EDTF. */
export function madeUpRecordVisit(
	id: string,
	start: string | null,
	row: Partial<Visit> = {}
): Visit {
	return {
		id,
		start: parseDate(start ?? ''),
		end: parseDate(start ?? ''),
		kind: 'ad_hoc',
		kindBasis: 'stated',
		regionGroup: 'other',
		places: [],
		reportPublished: 'no',
		publishedOn: { kind: 'unknown' },
		infRef: null,
		dated: start === null ? 'unknown' : 'day',
		source: 'made-up',
		moreSources: [],
		unverified: [],
		note: null,
		...row
	};
}

/** A count of the record for tests; the period as EDTF. */
export function madeUpCount(id: string, value: number, period: string, source = 'count'): Count {
	return {
		id,
		value,
		denominator: null,
		qualifier: 'exact',
		whatIsCounted: 'visits',
		population: 'visits of all kinds',
		period: parseDate(period),
		whoCounted: 'CPT',
		reportedOn: parseDate('2023-06-09'),
		source,
		note: null
	};
}
