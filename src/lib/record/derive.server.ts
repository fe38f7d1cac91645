import type { Phrase } from './fact';
import { latest, type Day, type PartialDate } from './partial-date';
import type { CheckedRecord } from './read-record.server';
import { addressOf, rowById, type AnyRow } from './rows.server';
import type { TableName, Visit } from './tables.server';

/** A figure computed from rows, with what it counts and what it rests on. */
export interface DerivedFact {
	value: number;
	label: Phrase;
	/** What one of them is: visits, years. */
	unit: string;
	/** Addresses of the rows: `visits/v01`. */
	rows: string[];
	/** Ids of the sources that let us state it. */
	sources: string[];
	note: Phrase | null;
}

/** What a figure is called, and what lets us state it. */
export interface Wording {
	label: Phrase;
	unit: string;
	sources: string[];
	note?: Phrase | undefined;
}

/** A date together with the rows that give it and their sources. */
export interface Moment {
	date: PartialDate;
	rows: string[];
	sources: string[];
}

/** The number of these rows of a table. */
export function figure(
	table: TableName,
	rows: readonly AnyRow[],
	{ label, unit, sources, note }: Wording
): DerivedFact {
	return {
		value: rows.length,
		label,
		unit,
		rows: rows.map((row) => addressOf(table, row)),
		sources,
		note: note ?? null
	};
}

/** The time from one moment to another, counted as told; it rests on the sources of the two. */
export function elapsed(
	count: (from: PartialDate, to: PartialDate) => number,
	from: Moment,
	to: Moment,
	{ label, unit, note }: Omit<Wording, 'sources'>
): DerivedFact {
	return {
		value: count(from.date, to.date),
		label,
		unit,
		rows: [...from.rows, ...to.rows],
		sources: [...new Set([...from.sources, ...to.sources])],
		note: note ?? null
	};
}

/** The moment of an event. Throws when there is no such event. */
export function event(record: CheckedRecord, id: string): Moment {
	const found = rowById(record.events, 'events', id, 'a derived figure counts from');
	return { date: found.date, rows: [addressOf('events', found)], sources: [found.source] };
}

/** When the first visit to Russia began. Visits stand in the order in which they were made. */
export function startOfFirstVisit(record: CheckedRecord): Moment {
	const visit = visitAt(record, 0);
	return { date: visit.start, rows: [addressOf('visits', visit)], sources: [visit.source] };
}

/** When the last visit on record ended. */
export function endOfLastVisit(record: CheckedRecord): Moment {
	const visit = visitAt(record, -1);
	return { date: visit.end, rows: [addressOf('visits', visit)], sources: [visit.source] };
}

/** The day of the record itself, which stands in no row. */
export function dayOfRecord(record: CheckedRecord): Moment {
	return { date: record.asOf, rows: [], sources: [] };
}

/** The last day on which the moment can lie. Throws when it is not known. */
export function dayOf({ date, rows }: Moment): Day {
	const day = latest(date);
	if (day === null) throw new Error(`the day of ${rows.join(', ')} is not known`);
	return day;
}

/** A visit by its place in the record, from 0, or from -1 backwards. Throws an Error when there is none. */
export function visitAt(record: CheckedRecord, index: number): Visit {
	const visit = record.visits.at(index);
	if (!visit) throw new Error('data/visits.csv holds no visits');
	return visit;
}
