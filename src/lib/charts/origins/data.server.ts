import { latest, type PartialDate } from '$lib/record/partial-date';
import { rowById } from '$lib/record/rows.server';
import type { RecordEvent, StateParty, Tables } from '$lib/record/tables.server';

/** The rows of the record the origins chart draws, by id; the last is a tie, the others are events. */
export type OriginsId =
	| 'gautier-proposes'
	| 'gautier-founds'
	| 'recommendation-909'
	| 'recommendation-971'
	| 'convention-adopted'
	| 'convention-opened'
	| 'seventh-ratification'
	| 'convention-in-force'
	| 'committee-begins'
	| 'un-convention-adopted'
	| 'uncat';

/** The European convention's own road, or the United Nations' convention of about the same time. */
export type Treaty = 'european' | 'un';

/** One thing that happened to one of the two treaties. */
export interface OriginsEvent {
	id: OriginsId;
	treaty: Treaty;
	date: PartialDate;
	/** The row's own words: the title of an event, the name of a treaty. */
	title: string;
	confidence: RecordEvent['confidence'];
	/** The record's own words on what is not certain; null when nothing is. */
	doubt: string | null;
}

/** What the origins chart is drawn from; plain data. */
export interface OriginsData {
	/** In order of time within each treaty. */
	events: OriginsEvent[];
	/** The Parliamentary Assembly's own numbers of its two recommendations. */
	recommendations: { first: string; second: string };
	/** States that signed on the day the convention was opened. */
	firstDaySignatures: number;
	/** States that had ratified by the day the seventh ratification was deposited, as counted from their rows. */
	ratifications: number;
}

const europeanEvents = [
	'gautier-proposes',
	'gautier-founds',
	'recommendation-909',
	'recommendation-971',
	'convention-adopted',
	'convention-opened',
	'seventh-ratification',
	'convention-in-force',
	'committee-begins'
] as const satisfies OriginsId[];

const need = 'the origins chart draws';

/**
 * The rows behind the origins chart. Throws an Error naming the row when one is missing or does not
 * hold what the chart needs.
 */
export function originsData(
	rows: Pick<Tables, 'events' | 'ties' | 'counts' | 'states'>
): OriginsData {
	const event = (id: OriginsId) => rowById(rows.events, 'events', id, need);
	const uncat = rowById(rows.ties, 'ties', 'uncat', need);
	return {
		events: [
			...europeanEvents.map((id) => fromEvent(event(id), id, 'european')),
			fromEvent(event('un-convention-adopted'), 'un-convention-adopted', 'un'),
			{
				id: 'uncat',
				treaty: 'un',
				date: uncat.inForce,
				title: uncat.name,
				confidence: uncat.unverified.includes('in_force') ? 'low' : 'high',
				doubt: null
			}
		],
		recommendations: {
			first: recommendationNumber(event('recommendation-909')),
			second: recommendationNumber(event('recommendation-971'))
		},
		firstDaySignatures: rowById(rows.counts, 'counts', 'ecpt-first-day-signatures', need).value,
		ratifications: ratificationsBy(rows.states, event('seventh-ratification').date)
	};
}

/** How many states had certainly ratified by a date; states that only succeeded to a party are left out. */
export function ratificationsBy(
	states: readonly Pick<StateParty, 'basis' | 'ratified'>[],
	date: PartialDate
): number {
	const limit = latest(date);
	return states.filter(({ basis, ratified }) => {
		const last = latest(ratified);
		return basis === 'ratification' && limit !== null && last !== null && last <= limit;
	}).length;
}

function fromEvent(row: RecordEvent, id: OriginsId, treaty: Treaty): OriginsEvent {
	const { date, title, confidence } = row;
	return { id, treaty, date, title, confidence, doubt: confidence === 'high' ? null : row.note };
}

function recommendationNumber(row: RecordEvent): string {
	const number = /Recommendation (\d+)/.exec(`${row.title} ${row.summary}`)?.[1];
	if (number === undefined) throw new Error(`events: row ${row.id} does not name a recommendation`);
	return number;
}
