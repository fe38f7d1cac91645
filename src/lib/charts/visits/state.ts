import type { DoorLeaf } from '../door/door';
import { yearOf, type DateInterval, type KnownDate } from '$lib/record/partial-date';
import type { AllStatesCounts, VisitRow, VisitsData } from './data.server';
import { keyNotes, publishedNotes, type VisitsNote } from './notes';
import { datedRows, endOf, isEstimated, lastVisit, middle, spanOf, type Days } from './visit-dates';
import { leafOf } from './visit-leaf';

/** What the visits chart can show; each view is a whole picture. */
export interface VisitsState {
	chart: 'visits';
	view:
		'first' | 'by-date' | 'by-place' | 'unidentified' | 'published' | 'all-states' | 'empty-years';
}

/** One visit as a door. */
export interface DoorMark {
	id: string;
	leaf: DoorLeaf;
	/** Its report has been published, so the door opens in some views. */
	swings: boolean;
	open: boolean;
	/** What the view is about; the others are its context. */
	emphasised: boolean;
}

/** A visit that stands in a year. */
export interface DatedMark extends DoorMark {
	/** The year of the visit, or the middle year of the time in which it can lie. */
	year: number;
	/** How many earlier visits of its year it stands on. */
	row: number;
	/** The time in which the visit can lie, when its date is an estimate. */
	window: Days | null;
}

/** Doors on a line of years, stacked within each year, oldest at the foot. */
export interface ByDateSeries {
	arrangement: 'by-date';
	doors: DatedMark[];
	/** The visits without any date, which stand apart. */
	undated: DoorMark[];
	/** The years drawn, both included. */
	years: { first: number; last: number };
	/** The time without any visit, from the last one to the day of the record, when that is shown. */
	empty: { days: Days; since: KnownDate; until: KnownDate } | null;
	notes: VisitsNote[];
}

/** Doors in groups by where the visit went. */
export interface ByPlaceSeries {
	arrangement: 'by-place';
	groups: { place: VisitRow['regionGroup']; doors: DoorMark[]; unidentified: number }[];
}

/** The unidentified visits over the time in which they must lie. */
export interface WindowsSeries {
	arrangement: 'windows';
	doors: DatedMark[];
	years: { first: number; last: number };
	/** Unidentified visits that share a window. */
	gaps: { window: DateInterval; days: Days; doors: DoorMark[] }[];
}

/** Russia's doors beside the two counts for all states, one cell to the unit. */
export interface CountsSeries {
	arrangement: 'counts';
	doors: DoorMark[];
	published: number;
	allStates: AllStatesCounts;
}

/** What to show, before any pixel. Every series holds each of the visits once. */
export type VisitsSeries = ByDateSeries | ByPlaceSeries | WindowsSeries | CountsSeries;

/** What the chart shows in a state. */
export function visitsSeries(data: VisitsData, state: VisitsState): VisitsSeries {
	const { visits } = data;
	switch (state.view) {
		case 'first': {
			const first = datedRows(visits)[0];
			return byDate(visits, {
				isEmphasised: ({ id }) => id === first?.id,
				notes: first ? [{ about: 'first-visit', id: first.id, date: first.visited }] : []
			});
		}
		case 'by-date':
			return byDate(visits, { notes: keyNotes(visits) });
		case 'by-place':
			return byPlace(visits);
		case 'unidentified':
			return windows(visits);
		case 'published':
			return byDate(visits, { opens: true, notes: publishedNotes(visits) });
		case 'all-states': {
			const doors = visits.map((visit) => doorMark(visit, { opens: true }));
			return {
				arrangement: 'counts',
				doors: [...doors.filter(({ open }) => open), ...doors.filter(({ open }) => !open)],
				published: visits.filter(({ published }) => published).length,
				allStates: data.allStates
			};
		}
		case 'empty-years': {
			const last = lastVisit(visits);
			const since = last && endOf(last.visited);
			return byDate(visits, {
				opens: true,
				until: data.asOf,
				notes: [],
				...(since ? { since } : {})
			});
		}
		default:
			return state.view satisfies never;
	}
}

interface ByDateOptions {
	notes: VisitsNote[];
	opens?: boolean;
	isEmphasised?: (visit: VisitRow) => boolean;
	/** The end of the last visit and the day of the record, when the time between them is shown. */
	since?: KnownDate;
	until?: KnownDate;
}

function byDate(visits: readonly VisitRow[], options: ByDateOptions): ByDateSeries {
	const { notes, opens = false, isEmphasised = () => true, since, until } = options;
	const mark = (visit: VisitRow) => doorMark(visit, { opens, emphasised: isEmphasised(visit) });
	const doors = datedMarks(visits, mark);
	return {
		arrangement: 'by-date',
		doors,
		undated: visits.filter((visit) => spanOf(visit) === null).map(mark),
		years: {
			...yearsOf(doors),
			...(until ? { last: yearOf(until.latest) } : {})
		},
		empty: since && until ? { days: { from: since.latest, to: until.latest }, since, until } : null,
		notes
	};
}

function byPlace(visits: readonly VisitRow[]): ByPlaceSeries {
	const places = ['north_caucasus', 'other', 'unknown'] as const;
	return {
		arrangement: 'by-place',
		groups: places.map((place) => {
			const inPlace = visits.filter(({ regionGroup }) => regionGroup === place);
			return {
				place,
				doors: inPlace.map((visit) => doorMark(visit, {})),
				unidentified: inPlace.filter(({ dated }) => dated === 'unknown').length
			};
		})
	};
}

function windows(visits: readonly VisitRow[]): WindowsSeries {
	const doors = datedMarks(visits, (visit) => doorMark(visit, { emphasised: false }));
	const gaps: WindowsSeries['gaps'] = [];
	for (const visit of visits) {
		if (!visit.window) continue;
		const days = spanOf({ visited: visit.window });
		if (!days) continue;
		const door = doorMark(visit, {});
		const sharing = gaps.find(({ window }) => window.edtf === visit.window?.edtf);
		if (sharing) sharing.doors.push(door);
		else gaps.push({ window: visit.window, days, doors: [door] });
	}
	return { arrangement: 'windows', doors, years: yearsOf(doors), gaps };
}

function doorMark(
	visit: VisitRow,
	{ opens = false, emphasised = true }: { opens?: boolean; emphasised?: boolean }
): DoorMark {
	return {
		id: visit.id,
		leaf: leafOf(visit),
		swings: visit.published,
		open: opens && visit.published,
		emphasised
	};
}

/** The visits with a date or a window, in order of the middle of the time in which they can lie. */
function datedMarks(visits: readonly VisitRow[], mark: (visit: VisitRow) => DoorMark): DatedMark[] {
	const inYear = new Map<number, number>();
	return datedRows(visits).flatMap((visit) => {
		const span = spanOf(visit);
		if (!span) return [];
		const year = yearOf(middle(span));
		const row = inYear.get(year) ?? 0;
		inYear.set(year, row + 1);
		return [{ ...mark(visit), year, row, window: isEstimated(visit) ? span : null }];
	});
}

function yearsOf(doors: readonly DatedMark[]): { first: number; last: number } {
	const years = doors.map(({ year }) => year);
	return { first: Math.min(...years), last: Math.max(...years) };
}
