import {
	earliest,
	latest,
	type Day,
	type KnownDate,
	type PartialDate
} from '$lib/record/partial-date';
import type { VisitRow } from './data.server';

/** A stretch of days, both ends included. */
export interface Days {
	from: Day;
	to: Day;
}

/** Whether a visit is placed by an estimate: a window, or a year without a month. */
export function isEstimated({ dated }: Pick<VisitRow, 'dated'>): boolean {
	return dated === 'range' || dated === 'year';
}

/** The visits with a date or a window, in order of the middle of the time in which they can lie. */
export function datedRows(visits: readonly VisitRow[]): VisitRow[] {
	return visits
		.flatMap((visit) => {
			const span = spanOf(visit);
			return span ? [{ visit, at: middle(span) }] : [];
		})
		.sort((a, b) => (a.at < b.at ? -1 : 1))
		.map(({ visit }) => visit);
}

/** The time in which a visit can lie; null when nothing is known of it. */
export function spanOf({ visited }: Pick<VisitRow, 'visited'>): Days | null {
	const from = earliest(visited);
	const to = latest(visited);
	return from !== null && to !== null ? { from, to } : null;
}

/** The day in the middle of a stretch. */
export function middle({ from, to }: Days): Day {
	const half = (Date.parse(from) + Date.parse(to)) / 2;
	return new Date(half).toISOString().slice(0, 10);
}

/** The latest of the visits with a date. */
export function lastVisit(visits: readonly VisitRow[]): VisitRow | undefined {
	return datedRows(visits).at(-1);
}

/** The last day or the end of a date, as exactly as it is known. */
export function endOf(date: PartialDate): KnownDate | null {
	switch (date.kind) {
		case 'date':
			return date;
		case 'interval':
			return date.to;
		case 'unknown':
			return null;
		default:
			return date satisfies never;
	}
}

/** The visit of which least is known among those dated by a range. */
export function widestWindow(visits: readonly VisitRow[]): VisitRow | undefined {
	const length = (visit: VisitRow) => {
		const span = spanOf(visit);
		return span ? Date.parse(span.to) - Date.parse(span.from) : 0;
	};
	return visits
		.filter(({ dated }) => dated === 'range')
		.reduce<VisitRow | undefined>(
			(widest, visit) => (widest && length(widest) >= length(visit) ? widest : visit),
			undefined
		);
}
