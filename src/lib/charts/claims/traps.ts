import { addDays, type Day, type KnownDate } from '$lib/record/partial-date';
import type { ClaimRow, ClaimsData } from './data.server';

/** The views that draw the claims of one trap out of the others. */
export type TrapView = 'which-treaty' | 'three-dates' | 'powers' | 'over';

/** What claims were said of, or what they say. */
export type LaneKey =
	| 'un-convention'
	| 'european-convention'
	| 'signed'
	| 'ratified'
	| 'ban'
	| 'complaints'
	| 'visits'
	| 'law-signed'
	| 'over';

/** The claims of a lane: single ones by name, which come first, and all others of some topics of the record. */
interface LanePlan {
	key: LaneKey;
	topics: readonly string[];
	ids: readonly string[];
}

const plans: Readonly<Record<TrapView, readonly LanePlan[]>> = {
	'which-treaty': [
		{ key: 'un-convention', topics: ['treaty-confusion', 'treaty-name'], ids: ['C59'] },
		{ key: 'european-convention', topics: ['origins'], ids: [] }
	],
	'three-dates': [
		{ key: 'signed', topics: [], ids: ['C61', 'C35'] },
		{ key: 'ratified', topics: [], ids: ['C68'] }
	],
	powers: [
		{ key: 'ban', topics: ['prohibition'], ids: [] },
		{ key: 'complaints', topics: ['complaints'], ids: [] },
		{ key: 'visits', topics: ['cpt-mandate'], ids: [] }
	],
	over: [
		{ key: 'law-signed', topics: [], ids: ['C65', 'C01'] },
		{ key: 'over', topics: ['exit-date'], ids: ['C31', 'C08'] }
	]
};

/** The lanes of a view with their claims: those named by the plan, then the others in the order of the record. */
export function lanesOf(
	{ claims }: Pick<ClaimsData, 'claims'>,
	view: TrapView
): { key: LaneKey; rows: ClaimRow[] }[] {
	return plans[view].map(({ key, topics, ids }) => ({
		key,
		rows: [
			...ids.flatMap((id) => claims.filter((row) => row.id === id)),
			...claims.filter(({ id, topic }) => topics.includes(topic) && !ids.includes(id))
		]
	}));
}

/** A date on the line of time. */
export interface TimePoint {
	key: 'signed' | 'ratified' | 'in-force' | 'law-signed' | 'earliest-end' | 'as-of';
	on: KnownDate;
}

/** A stretch in which Russia is bound, or in which it is not known whether it still is. */
export interface TimeStretch {
	key: 'bound' | 'not-known';
	/** Null: from the start, or to the end, of what is drawn. */
	from: KnownDate | null;
	to: KnownDate | null;
}

/** A line of time with the dates that a trap mixes up. */
export interface TimeAxis {
	view: 'three-dates' | 'over';
	/** The first and the last day drawn, with room for what lies before the first date and after the last. */
	time: { from: Day; to: Day };
	points: TimePoint[];
	stretches: TimeStretch[];
}

/** What is drawn of the time before the first date and after the last, days: room for their words, and for what goes on. */
const room = { threeDates: { before: 44, after: 547 }, over: { before: 14, after: 86 } };

/** The line of time that a view needs; null where dates are not what it is about. */
export function timeOf({ dates }: Pick<ClaimsData, 'dates'>, view: TrapView): TimeAxis | null {
	switch (view) {
		case 'three-dates':
			return {
				view,
				time: {
					from: addDays(dates.signed.earliest, -room.threeDates.before),
					to: addDays(dates.inForce.earliest, room.threeDates.after)
				},
				points: [
					{ key: 'signed', on: dates.signed },
					{ key: 'ratified', on: dates.law },
					{ key: 'in-force', on: dates.inForce }
				],
				stretches: [{ key: 'bound', from: dates.inForce, to: null }]
			};
		case 'over':
			return {
				view,
				time: {
					from: addDays(dates.leavingLaw.earliest, -room.over.before),
					to: addDays(dates.asOf.earliest, room.over.after)
				},
				points: [
					{ key: 'law-signed', on: dates.leavingLaw },
					{ key: 'earliest-end', on: dates.earliestEnd },
					{ key: 'as-of', on: dates.asOf }
				],
				stretches: [
					{ key: 'bound', from: null, to: dates.earliestEnd },
					{ key: 'not-known', from: dates.earliestEnd, to: null }
				]
			};
		case 'which-treaty':
		case 'powers':
			return null;
		default:
			return view satisfies never;
	}
}
