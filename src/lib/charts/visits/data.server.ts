import type { CheckedRecord } from '$lib/record/read-record.server';
import {
	latest,
	type DateInterval,
	type KnownDate,
	type PartialDate
} from '$lib/record/partial-date';
import { rowById } from '$lib/record/rows.server';
import type { Count, Visit } from '$lib/record/tables.server';
import { isIdentified, isPublished } from '$lib/record/visit-groups';

/** The parts of the record that the visits chart draws. */
export type VisitsRows = Pick<CheckedRecord, 'visits' | 'counts' | 'asOf'>;

/** One visit to Russia, with what its door shows. */
export interface VisitRow {
	id: string;
	/** The days of the visit; the window within which it lies when it is `dated` by a range. */
	visited: PartialDate;
	dated: Visit['dated'];
	kind: Visit['kind'];
	kindBasis: Visit['kindBasis'];
	places: string[];
	regionGroup: Visit['regionGroup'];
	published: boolean;
	publishedOn: PartialDate;
	/** Where a visit that no source identifies must lie; null for all others. */
	window: DateInterval | null;
}

/** The two counts for all states together, and the day for which they hold. */
export interface AllStatesCounts {
	visits: number;
	publishedReports: number;
	on: PartialDate;
}

/** What the visits chart is drawn from; plain data. */
export interface VisitsData {
	/** In the order of the record. */
	visits: VisitRow[];
	allStates: AllStatesCounts;
	/** The day of the record. */
	asOf: KnownDate;
}

/** The Committee's own counts of its visits to Russia, oldest first. The last one is its latest. */
const milestones = [
	'cpt-russia-visits-2003',
	'cpt-russia-visits-2010',
	'cpt-russia-visits-2013',
	'cpt-russia-visits'
];

/** The rows behind the visits chart. Throws an Error naming the row when one is missing. */
export function visitsData({ visits, counts, asOf }: VisitsRows): VisitsData {
	const windows = unidentifiedWindows(visits, counts);
	const published = countOf(counts, 'cpt-all-published-2023');
	return {
		visits: visits.map((visit) => ({
			id: visit.id,
			visited: visitedOn(visit),
			dated: visit.dated,
			kind: visit.kind,
			kindBasis: visit.kindBasis,
			places: visit.places,
			regionGroup: visit.regionGroup,
			published: isPublished(visit),
			publishedOn: visit.publishedOn,
			window: windows.get(visit.id) ?? null
		})),
		allStates: {
			visits: countOf(counts, 'cpt-all-visits-2023').value,
			publishedReports: published.value,
			on: published.reportedOn
		},
		asOf
	};
}

/** Start and end of a visit as one date; a window stays as it is. */
export function visitedOn({ start, end }: Pick<Visit, 'start' | 'end'>): PartialDate {
	if (start.kind !== 'date' || end.kind !== 'date' || start.edtf === end.edtf) return start;
	return { kind: 'interval', edtf: `${start.edtf}/${end.edtf}`, from: start, to: end };
}

/**
 * Where the visits that no source identifies must lie, by id. The Committee counted its visits four
 * times; wherever a count grew by more than the visits with a row, the missing ones lie between the
 * last visit of the count before and this count. Unidentified rows are taken in table order. Throws
 * an Error when the counts do not leave exactly as many gaps as there are such rows.
 */
export function unidentifiedWindows(
	visits: readonly Visit[],
	counts: readonly Count[]
): Map<string, DateInterval> {
	const known = visits.filter(isIdentified);
	const rows = visits.filter((visit) => !isIdentified(visit));
	const windows: DateInterval[] = [];
	let before: KnownDate | null = null;
	for (const count of milestones.map((id) => countOf(counts, id))) {
		const until = endOf(count);
		const made = known.filter(
			({ start, end }) => (latest(end) ?? latest(start) ?? '') <= until.latest
		);
		const missing = count.value - made.length - windows.length;
		for (let gap = 0; gap < missing; gap += 1) {
			windows.push(between(before, startOfCounted(count, known) ?? until));
		}
		before = lastDayOf(made) ?? before;
	}
	if (windows.length !== rows.length) {
		throw new Error(
			`visits: ${String(rows.length)} visits are not identified, but the counts leave room for ${String(windows.length)}`
		);
	}
	return new Map(
		rows.flatMap(({ id }, index) => {
			const window = windows[index];
			return window ? [[id, window] as const] : [];
		})
	);
}

/** The start of the visit on which a count was given, which is then the last one counted. */
function startOfCounted(count: Count, known: readonly Visit[]): KnownDate | null {
	const start = known.find(({ source }) => source === count.source)?.start;
	return start?.kind === 'date' ? start : null;
}

/** The day on which the latest of some visits ended. */
function lastDayOf(made: readonly Visit[]): KnownDate | null {
	const ends = made.flatMap(({ end }) => (end.kind === 'date' ? [end] : []));
	return ends.reduce<KnownDate | null>(
		(last, end) => (last === null || end.latest > last.latest ? end : last),
		null
	);
}

function endOf({ id, period }: Count): KnownDate {
	if (period.kind === 'interval' && period.to) return period.to;
	throw new Error(`counts: row ${id} needs a period with an end`);
}

function between(from: KnownDate | null, to: KnownDate): DateInterval {
	return { kind: 'interval', edtf: `${from?.edtf ?? ''}/${to.edtf}`, from, to };
}

function countOf(counts: readonly Count[], id: string): Count {
	return rowById(counts, 'counts', id, 'the visits chart draws');
}
