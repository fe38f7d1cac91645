import { isBy, latest, yearOf, type Day, type KnownDate } from '$lib/record/partial-date';
import type { MembershipData, MembershipRow } from './data.server';

/** What the membership chart can show; each view is a whole picture. */
export type MembershipState =
	| {
			chart: 'membership';
			view:
				'first-day' | 'seven-ratifications' | 'by-1994' | 'russia-signs' | 'russia-bound' | 'all';
	  }
	| { chart: 'membership'; view: 'explore'; year: 'latest' | number; country: string | null };

/** The state in which the reader chooses the year and the country. */
export type ExploreState = Extract<MembershipState, { view: 'explore' }>;

/** A way a tile can look once its state has taken a step; before that it is an empty tile. */
export interface Look {
	/** Signed only, or the whole way: ratified or bound, whichever the view counts. */
	step: 'signed' | 'full';
	/** The date still has to be confirmed with the Treaty Office, or whether it still holds is not known. */
	provisional: boolean;
}

/** One of the 47 states, as it stood at the moment shown. */
export interface MembershipTile {
	iso3: string;
	name: string;
	isRussia: boolean;
	look: Look | null;
	/** Every look this tile takes in some view, so that it can be drawn once and for all. */
	looks: Look[];
	selected: boolean;
}

/** The running count and what it is a count of. */
export type MembershipCount =
	| { kind: 'signatures'; value: number; on: KnownDate }
	| { kind: 'ratifications'; value: number; inForce: KnownDate }
	| { kind: 'bound'; value: number; by: KnownDate }
	| { kind: 'parties'; value: number; on: KnownDate }
	/** By our table, which no source confirms: at a date, or at the end of a year. */
	| { kind: 'by-table'; value: number; of: 'bound' | 'signed'; at: KnownDate | number }
	/** By our table, once it is not known whether Russia is still bound. */
	| { kind: 'counting-russia'; value: number; at: KnownDate };

/** Everything the chart shows at one moment, without pixels. */
export interface MembershipSeries {
	tiles: MembershipTile[];
	count: MembershipCount;
	/** What a full tile means. */
	full: 'ratified' | 'bound';
	russia: RussiaWords;
}

/** What is said beside Russia's tile: its own steps in order, that its standing is not known, or its name alone. */
export type RussiaWords =
	{ kind: 'name' } | { kind: 'steps'; steps: RussiaStep[] } | { kind: 'not-known' };

/** One of the steps by which Russia became bound. */
export interface RussiaStep {
	step: 'signed' | 'law' | 'deposit' | 'in-force';
	on: KnownDate;
}

/** The moment a view shows: the day, and the date by which a state counts as having gone all the way. */
interface Moment {
	day: Day;
	full: 'ratified' | 'inForce';
}

/** What to draw for a state of the chart. An explored year beyond the record is brought back into it. */
export function membershipSeries(data: MembershipData, state: MembershipState): MembershipSeries {
	const moment = momentOf(data, state);
	const selected = state.view === 'explore' ? exploreState(data, state).country : null;
	const tiles = data.rows.map((row) => ({
		iso3: row.iso3,
		name: row.name,
		isRussia: isRussia(row),
		look: lookAt(data, row, moment),
		looks: looksOf(data, row),
		selected: row.iso3 === selected
	}));
	const count = countOf(data, state, tiles);
	return {
		tiles,
		count,
		full: moment.full === 'ratified' ? 'ratified' : 'bound',
		russia: russiaWords(data, state, count)
	};
}

/**
 * A state of the exploring view from whatever a control or an address asks for: years outside the
 * record go to its nearest end, anything that is not a year to the day of the record, and a country
 * that is not in the table to none.
 */
export function exploreState(
	data: MembershipData,
	wanted: { year?: unknown; country?: unknown }
): ExploreState {
	const { first, last } = exploreYears(data);
	const asked = typeof wanted.year === 'number' ? Math.round(wanted.year) : Number.NaN;
	const code = typeof wanted.country === 'string' ? wanted.country.toUpperCase() : '';
	return {
		chart: 'membership',
		view: 'explore',
		year: Number.isNaN(asked) || asked >= last ? 'latest' : Math.max(first, asked),
		country: data.rows.some(({ iso3 }) => iso3 === code) ? code : null
	};
}

/** The first and the last year that can be explored: the first signatures, and the day of the record. */
export function exploreYears(data: MembershipData): { first: number; last: number } {
	return {
		first: yearOf(data.totals.firstDaySignatures.on.earliest),
		last: yearOf(data.asOf.earliest)
	};
}

function momentOf(data: MembershipData, state: MembershipState): Moment {
	switch (state.view) {
		case 'first-day':
			return { day: data.totals.firstDaySignatures.on.latest, full: 'inForce' };
		case 'seven-ratifications':
			return { day: data.totals.ratifications.on.latest, full: 'ratified' };
		case 'by-1994':
			return { day: data.totals.partiesIn1994.on.latest, full: 'inForce' };
		case 'russia-signs':
			return { day: data.russia.signed.latest, full: 'inForce' };
		case 'russia-bound':
			return { day: data.russia.inForce.latest, full: 'inForce' };
		case 'all':
			return { day: data.totals.parties.on.latest, full: 'inForce' };
		case 'explore': {
			const { year } = exploreState(data, state);
			const day = year === 'latest' ? data.asOf.latest : `${String(year)}-12-31`;
			return { day, full: 'inForce' };
		}
		default:
			return state satisfies never;
	}
}

function lookAt(data: MembershipData, row: MembershipRow, { day, full }: Moment): Look | null {
	if (isBy(row[full], day)) {
		const column = full === 'ratified' ? 'ratified' : 'in_force';
		return {
			step: 'full',
			provisional: row.unverified.includes(column) || hasPerhapsLeft(data, row, day)
		};
	}
	if (isBy(row.signed, day)) {
		return { step: 'signed', provisional: row.unverified.includes('signed') };
	}
	return null;
}

function looksOf(data: MembershipData, row: MembershipRow): Look[] {
	const days = [row.signed, row.inForce].flatMap((date) => latest(date) ?? []);
	const moments: Moment[] = [
		{ day: data.totals.ratifications.on.latest, full: 'ratified' },
		...[...days, data.asOf.latest].map((day): Moment => ({ day, full: 'inForce' }))
	];
	const looks = moments.flatMap((moment) => lookAt(data, row, moment) ?? []);
	return looks.filter(
		(look, index) => looks.findIndex((other) => isSameLook(look, other)) === index
	);
}

/** Whether two looks are drawn the same way. */
export function isSameLook(a: Look | null, b: Look | null): boolean {
	return a?.step === b?.step && a?.provisional === b?.provisional;
}

function countOf(
	data: MembershipData,
	state: MembershipState,
	tiles: readonly MembershipTile[]
): MembershipCount {
	const { firstDaySignatures, ratifications, partiesIn1994, parties } = data.totals;
	switch (state.view) {
		case 'first-day':
			return { kind: 'signatures', ...firstDaySignatures };
		case 'seven-ratifications':
			return { kind: 'ratifications', value: ratifications.value, inForce: data.inForce };
		case 'by-1994':
			return { kind: 'bound', value: partiesIn1994.value, by: partiesIn1994.on };
		case 'russia-signs':
			return countByTable(tiles, data.russia.signed);
		case 'russia-bound':
			return countByTable(tiles, data.russia.inForce);
		case 'all':
			return { kind: 'parties', ...parties };
		case 'explore': {
			const { year } = exploreState(data, state);
			if (year !== 'latest') return countByTable(tiles, year);
			return data.asOf.latest < data.russia.earliestEnd.earliest
				? countByTable(tiles, data.asOf)
				: { kind: 'counting-russia', value: full(tiles), at: data.asOf };
		}
		default:
			return state satisfies never;
	}
}

/** Counts the states bound, or, as long as nobody is, those that have signed. */
function countByTable(tiles: readonly MembershipTile[], at: KnownDate | number): MembershipCount {
	const bound = full(tiles);
	return bound > 0
		? { kind: 'by-table', value: bound, of: 'bound', at }
		: { kind: 'by-table', value: tiles.filter(({ look }) => look).length, of: 'signed', at };
}

function full(tiles: readonly MembershipTile[]): number {
	return tiles.filter(({ look }) => look?.step === 'full').length;
}

function russiaWords(
	{ russia }: MembershipData,
	state: MembershipState,
	count: MembershipCount
): RussiaWords {
	if (count.kind === 'counting-russia') return { kind: 'not-known' };
	if (state.view !== 'russia-bound') return { kind: 'name' };
	return {
		kind: 'steps',
		steps: [
			{ step: 'signed', on: russia.signed },
			{ step: 'law', on: russia.law },
			{ step: 'deposit', on: russia.deposit },
			{ step: 'in-force', on: russia.inForce }
		]
	};
}

function hasPerhapsLeft(data: MembershipData, row: MembershipRow, day: Day): boolean {
	return isRussia(row) && day >= data.russia.earliestEnd.earliest;
}

/** Whether a row is that of Russia, of which the chart says more than of others. */
export function isRussia({ iso3 }: Pick<MembershipRow, 'iso3'>): boolean {
	return iso3 === 'RUS';
}
