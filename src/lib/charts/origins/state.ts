import { compareDates, earliest, latest, precisionOf, yearOf } from '$lib/record/partial-date';
import type { OriginsData, OriginsEvent, OriginsId } from './data.server';

/** What the origins chart can show; each view is a whole picture. */
export interface OriginsState {
	chart: 'origins';
	view: 'idea' | 'assembly' | 'adopted' | 'opened' | 'in-force' | 'committee' | 'two-treaties';
}

/** Whether an event is what the view speaks of, has gone before, or is still to come. */
export type Role = 'spoken' | 'earlier' | 'later';

/** An event with its part in the view. */
export interface OriginsMark extends OriginsEvent {
	role: Role;
}

/** What one view shows, without pixels. */
export interface OriginsSeries {
	/** Every event in every view, each treaty in order of time. */
	marks: OriginsMark[];
	/** The years in which they lie, both ends included. */
	years: { first: number; last: number };
	/** The way from the idea to the text: whole years, and whether either end is coarser than a day. */
	wait: { years: number; about: boolean; shown: boolean };
	/** Two acts on one and the same day, one for each treaty. */
	coincidence: { european: OriginsId; un: OriginsId; shown: boolean };
	figures: Pick<OriginsData, 'recommendations' | 'firstDaySignatures' | 'ratifications'>;
}

interface Plan {
	/** The last European event that has happened in this view. */
	until: OriginsId;
	spoken: OriginsId[];
	bothTreaties: boolean;
	wait: boolean;
}

/** What the chart shows in a state. Throws an Error when the rows lack an event a view speaks of. */
export function originsSeries(data: OriginsData, state: OriginsState): OriginsSeries {
	const plan = planOf(state.view);
	const until = eventOf(data, plan.until).date;
	const isVisible = (event: OriginsEvent) =>
		event.treaty === 'un' ? plan.bothTreaties : compareDates(event.date, until) <= 0;
	return {
		marks: data.events.map((event) => ({
			...event,
			role: !isVisible(event) ? 'later' : plan.spoken.includes(event.id) ? 'spoken' : 'earlier'
		})),
		years: yearsOf(data),
		wait: { ...waitOf(data), shown: plan.wait },
		coincidence: { ...coincidenceOf(data), shown: plan.bothTreaties },
		figures: {
			recommendations: data.recommendations,
			firstDaySignatures: data.firstDaySignatures,
			ratifications: data.ratifications
		}
	};
}

function planOf(view: OriginsState['view']): Plan {
	const nothingMore = { bothTreaties: false, wait: false };
	switch (view) {
		case 'idea':
			return {
				...nothingMore,
				until: 'gautier-founds',
				spoken: ['gautier-proposes', 'gautier-founds']
			};
		case 'assembly':
			return {
				...nothingMore,
				until: 'recommendation-971',
				spoken: ['recommendation-909', 'recommendation-971']
			};
		case 'adopted':
			return {
				...nothingMore,
				until: 'convention-adopted',
				spoken: ['convention-adopted'],
				wait: true
			};
		case 'opened':
			return { ...nothingMore, until: 'convention-opened', spoken: ['convention-opened'] };
		case 'in-force':
			return {
				...nothingMore,
				until: 'convention-in-force',
				spoken: ['seventh-ratification', 'convention-in-force']
			};
		case 'committee':
			return { ...nothingMore, until: 'committee-begins', spoken: ['committee-begins'] };
		case 'two-treaties':
			return {
				until: 'committee-begins',
				spoken: ['convention-adopted', 'un-convention-adopted', 'uncat'],
				bothTreaties: true,
				wait: false
			};
		default:
			return view satisfies never;
	}
}

/** From one year to the other when either end is known to the year only, which is as exact as it gets. */
function waitOf(data: OriginsData): { years: number; about: boolean } {
	const idea = eventOf(data, 'gautier-proposes').date;
	const text = eventOf(data, 'convention-adopted').date;
	return {
		years: firstYearOf(text) - firstYearOf(idea),
		about: precisionOf(idea) !== 'day' || precisionOf(text) !== 'day'
	};
}

function yearsOf({ events }: OriginsData): OriginsSeries['years'] {
	const years = events
		.flatMap(({ date }) => [earliest(date), latest(date)])
		.filter((day) => day !== null)
		.map(yearOf);
	return { first: Math.min(...years), last: Math.max(...years) };
}

/** Throws an Error should the record no longer put both acts on one day: then there is nothing to draw. */
function coincidenceOf(data: OriginsData): { european: OriginsId; un: OriginsId } {
	const european = eventOf(data, 'convention-adopted');
	const un = eventOf(data, 'uncat');
	const sameDay =
		compareDates(european.date, un.date) === 0 &&
		[european, un].every(({ date }) => precisionOf(date) === 'day');
	if (!sameDay) throw new Error('convention-adopted and uncat are no longer of the same day');
	return { european: european.id, un: un.id };
}

function firstYearOf(date: OriginsEvent['date']): number {
	const day = earliest(date);
	if (day === null) throw new Error('the origins chart needs the year of its events');
	return yearOf(day);
}

function eventOf(data: OriginsData, id: OriginsId): OriginsEvent {
	const event = data.events.find((candidate) => candidate.id === id);
	if (!event) throw new Error(`the origins chart needs the event ${id}`);
	return event;
}
