import { parseDate } from '$lib/record/parse-date.server';
import type { DateInterval, KnownDate } from '$lib/record/partial-date';
import type { Count, Visit } from '$lib/record/tables.server';
import type { VisitRow, VisitsData } from './data.server';

/** A visit for tests; dates as EDTF. */
export function madeUpVisit(row: Partial<VisitRow> & Pick<VisitRow, 'id'>): VisitRow {
	return {
		visited: parseDate('2001-05'),
		dated: 'month',
		kind: 'ad_hoc',
		kindBasis: 'stated',
		places: ['Moscow'],
		regionGroup: 'other',
		published: false,
		publishedOn: { kind: 'unknown' },
		window: null,
		...row
	};
}

/** What the chart is drawn from, for tests. */
export function madeUpData(visits: VisitRow[]): VisitsData {
	return {
		visits,
		allStates: { visits: 20, publishedReports: 15, on: known('2023-06-09') },
		asOf: known('2026-11-21')
	};
}

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

/** A date that is known, from EDTF. */
function known(edtf: string): KnownDate {
	const date = parseDate(edtf);
	if (date.kind !== 'date') throw new Error(`${edtf} is not a date`);
	return date;
}

/** An interval, from EDTF. */
export function interval(edtf: string): DateInterval {
	const date = parseDate(edtf);
	if (date.kind !== 'interval') throw new Error(`${edtf} is not an interval`);
	return date;
}
