import { dateInWords } from '$lib/record/date-in-words';
import { coarsen, isBy, type KnownDate, type PartialDate } from '$lib/record/partial-date';
import { slovakNoticeDay } from '$lib/record/party-groups';
import type { CheckedRecord } from '$lib/record/read-record.server';
import { namedSource } from '$lib/record/references.server';
import { rowById } from '$lib/record/rows.server';
import type { RecordEvent, StateParty } from '$lib/record/tables.server';
import { isRussia } from './state';

/** A party to the Convention, with what the chart and its explorer say about it. */
export interface MembershipRow {
	iso3: string;
	name: string;
	/** Member of the Council of Europe since then, and, if it no longer is one, until then. */
	memberSince: PartialDate;
	memberUntil: KnownDate | null;
	/** The remark speaks of this very day, so the day should not be read without it. */
	memberSinceRemarked: boolean;
	/** Unknown for a state that became a party by succession. */
	signed: PartialDate;
	ratified: PartialDate;
	inForce: PartialDate;
	/** Dates without a source of their own: never printed finer than the year. */
	unverified: StateParty['unverified'];
	basis: StateParty['basis'];
	/** Who says what is confirmed about this state. */
	source: string;
	/** The record's remark on this state, with nothing unverified in it finer than the year. */
	note: string | null;
}

/** A number of states that a source gives. */
export interface MembershipTotal {
	value: number;
	/** The day, or the month, for which it is given. */
	on: KnownDate;
}

/** What the membership chart is drawn from; plain data. */
export interface MembershipData {
	/** In the order of the states' names. */
	rows: MembershipRow[];
	totals: {
		firstDaySignatures: MembershipTotal;
		/** The ratifications that bring the Convention into force. */
		ratifications: MembershipTotal;
		partiesIn1994: MembershipTotal;
		parties: MembershipTotal;
	};
	inForce: KnownDate;
	/** Russia's own steps in and out, and the first day on which its notice can have taken effect. */
	russia: Record<
		'signed' | 'law' | 'deposit' | 'inForce' | 'leavingLaw' | 'earliestEnd',
		KnownDate
	>;
	/** The day of the record. */
	asOf: KnownDate;
}

type Rows = Pick<CheckedRecord, 'states' | 'events' | 'counts' | 'sources' | 'asOf'>;

const need = 'the membership chart draws';

/**
 * The rows behind the membership chart. Throws an Error naming the row when one is missing, has no
 * known date, or when the table of states does not add up to a total that a source gives.
 */
export function membershipData(rows: Rows): MembershipData {
	const day = (id: string) => known(eventOf(rows, id).date, id);
	const opened = day('convention-opened');
	const seventh = day('seventh-ratification');
	const slovakNotice = known(slovakNoticeDay(rows.states), 'SVK');
	const parties = countOf(rows, 'ecpt-parties');
	const by = (column: 'signed' | 'ratified' | 'inForce', date: KnownDate): MembershipTotal => ({
		value: rows.states.filter((state) => isBy(state[column], date.latest)).length,
		on: date
	});
	return {
		rows: rows.states
			.map((state) => membershipRow(rows, state))
			.sort((a, b) => a.name.localeCompare(b.name, 'en')),
		totals: {
			firstDaySignatures: agreeing(
				by('signed', opened),
				countOf(rows, 'ecpt-first-day-signatures')
			),
			ratifications: by('ratified', seventh),
			partiesIn1994: by('inForce', slovakNotice),
			parties: agreeing(by('inForce', known(parties.period, parties.id)), parties)
		},
		inForce: day('convention-in-force'),
		russia: {
			signed: day('russia-joins-and-signs'),
			law: day('russia-ratification-law'),
			deposit: asSureAs(eventOf(rows, 'russia-deposits')),
			inForce: day('convention-in-force-for-russia'),
			leavingLaw: day('denunciation-law-signed'),
			earliestEnd: day('earliest-end-for-russia')
		},
		asOf: rows.asOf
	};
}

function membershipRow(rows: Rows, state: StateParty): MembershipRow {
	const { iso3, name, memberSince, signed, inForce, unverified, basis } = state;
	const exit = eventOf(rows, 'russia-ceases-membership');
	return {
		iso3,
		name,
		memberSince,
		memberUntil: isRussia(state) ? known(exit.date, exit.id) : null,
		memberSinceRemarked: state.note?.includes(dateInWords(memberSince, { locale: 'en' })) ?? false,
		signed,
		ratified: isRussia(state) ? asSureAs(eventOf(rows, 'russia-deposits')) : state.ratified,
		inForce,
		unverified,
		basis,
		source: sourceInWords(rows, state.source),
		note: state.note === null ? null : noteInWords(rows, state, state.note)
	};
}

/** An event's date, to the month only where the record is not sure of the day. */
function asSureAs(event: RecordEvent): KnownDate {
	const date = known(event.date, event.id);
	return event.confidence === 'high' ? date : coarsen(date, 'month');
}

/**
 * A remark with the names of sources for their ids, years for days that no source confirms, and
 * without what only points to another table.
 */
function noteInWords(rows: Rows, state: StateParty, note: string): string {
	const columns = { signed: state.signed, ratified: state.ratified, in_force: state.inForce };
	const inWords = (column: keyof typeof columns, at: 'day' | 'year') =>
		dateInWords(columns[column], { locale: 'en', at });
	const confirmed = (['signed', 'ratified', 'in_force'] as const)
		.filter((column) => !state.unverified.includes(column))
		.map((column) => inWords(column, 'day'));
	return state.unverified
		.filter((column) => !confirmed.includes(inWords(column, 'day')))
		.reduce(
			(text, column) => text.replaceAll(inWords(column, 'day'), inWords(column, 'year')),
			note
		)
		.replace(/ ?[^.]*\b[a-z_]+\.csv\./g, '')
		.replace(/@([a-z0-9-]+)/g, (_, id: string) => sourceInWords(rows, id));
}

function sourceInWords(rows: Rows, id: string): string {
	return namedSource(rows, id).label;
}

function agreeing(counted: MembershipTotal, given: { id: string; value: number }): MembershipTotal {
	if (counted.value === given.value) return counted;
	throw new Error(
		`counts: ${given.id} is ${String(given.value)}, but the table of states adds up to ${String(counted.value)}`
	);
}

function known(date: PartialDate, id: string): KnownDate {
	if (date.kind === 'date') return date;
	throw new Error(`the membership chart needs one known date in the row ${id}`);
}

function eventOf(rows: Rows, id: string): RecordEvent {
	return rowById(rows.events, 'events', id, need);
}

function countOf(rows: Rows, id: string): Rows['counts'][number] {
	return rowById(rows.counts, 'counts', id, need);
}
