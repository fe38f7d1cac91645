import type { Day, KnownDate } from '$lib/record/partial-date';
import { followedTies, type FollowedTieId, type TieFate } from '$lib/record/tie-groups';
import type { TieRow, TiesData, TiesMoment, TieSide } from './data.server';
import { startOfYearAfter, stretchesOf, type Stretch } from './span';

/** What the ties chart can show; each view is a whole picture. */
export interface TiesState {
	chart: 'ties';
	view: 'joined' | '2022' | 'ended' | 'not-ended' | 'empty-seat' | 'today';
}

/** One tie as a span of time. */
export interface TieMark extends TieRow {
	stretches: Stretch[];
	/** An act of Russia's own on the way out: the day of a law, a notice, a declaration. */
	act: Day | null;
	/** What the view speaks of; the others are its context. */
	emphasised: boolean;
}

/** What a group of lanes has in common: whose treaties they are, or where they stand. */
export type TieGroupKey = TieSide | TieFate;

/** A day across all lanes. */
export interface Upright {
	key: 'joined' | 'ceased' | 'as-of';
	date: KnownDate;
	shown: boolean;
}

/** What one view shows, without pixels. */
export interface TiesSeries {
	view: TiesState['view'];
	/** The time drawn. */
	time: { from: Day; to: Day };
	groups: { key: TieGroupKey; marks: TieMark[] }[];
	uprights: Upright[];
	/** Whether the Convention's lane shows how it goes on into what is not known. */
	showsOpenEnd: boolean;
	/** The seat for Russia on the Committee, where the view is about it. */
	seat: { emptyFrom: KnownDate; until: KnownDate } | null;
	moments: TiesData['moments'];
	asOf: KnownDate;
}

interface Plan {
	time: TiesSeries['time'];
	spoken: readonly FollowedTieId[];
	uprights: readonly Upright['key'][];
	groupBy: 'side' | 'fate';
}

const fates = ['stands', 'between', 'ended', 'never'] as const satisfies TieFate[];
const sides = ['council', 'world'] as const satisfies TieSide[];

/** Russia's own acts, by the tie they were to end. The Council's decisions are not among them. */
const acts: Partial<Record<FollowedTieId, TiesMoment>> = {
	'coe-statute': 'notice',
	fcnm: 'minoritiesLaw',
	ecpt: 'leavingLaw',
	icc: 'signatureDropped'
};

/** What the chart shows in a state. */
export function tiesSeries(data: TiesData, { view }: TiesState): TiesSeries {
	const { moments, asOf } = data;
	const plan = planOf(view, asOf);
	const marks = data.ties.map((tie) => {
		const act = acts[tie.id];
		return {
			...tie,
			stretches: stretchesOf(tie, data),
			act: act ? moments[act].earliest : null,
			emphasised: plan.spoken.includes(tie.id)
		};
	});
	const shows = (key: Upright['key']) => plan.uprights.includes(key);
	return {
		view,
		time: plan.time,
		groups:
			plan.groupBy === 'side'
				? sides.map((key) => ({ key, marks: marks.filter(({ side }) => side === key) }))
				: fates.map((key) => ({ key, marks: marks.filter(({ fate }) => fate === key) })),
		uprights: [
			{ key: 'joined', date: moments.joined, shown: shows('joined') },
			{ key: 'ceased', date: moments.ceased, shown: shows('ceased') },
			{ key: 'as-of', date: asOf, shown: shows('as-of') }
		],
		showsOpenEnd: plan.time.to > asOf.earliest,
		seat: view === 'empty-seat' ? { emptyFrom: moments.seatEmpty, until: asOf } : null,
		moments,
		asOf
	};
}

function planOf(view: TiesState['view'], asOf: KnownDate): Plan {
	/** Room after the day of the record for what is not known. */
	const afterwards = (years: number) => startOfYearAfter(asOf.earliest, years);
	switch (view) {
		case 'joined':
			return {
				time: { from: '1972-01-01', to: '2003-01-01' },
				spoken: ['coe-statute', 'echr', 'fcnm', 'ecpt', 'iccpr', 'uncat', 'iccpr-op1'],
				uprights: ['joined'],
				groupBy: 'side'
			};
		case '2022':
			return {
				time: { from: '2021-10-01', to: '2022-11-01' },
				spoken: ['coe-statute'],
				uprights: ['ceased'],
				groupBy: 'side'
			};
		case 'ended':
			return {
				time: { from: '1994-01-01', to: afterwards(3) },
				spoken: ['coe-statute', 'echr', 'fcnm', 'icc'],
				uprights: ['as-of'],
				groupBy: 'side'
			};
		case 'not-ended':
			return {
				time: { from: '1972-01-01', to: afterwards(5) },
				spoken: ['ecpt', 'iccpr', 'uncat', 'iccpr-op1'],
				uprights: ['ceased', 'as-of'],
				groupBy: 'side'
			};
		case 'empty-seat':
			return {
				time: { from: '2022-01-01', to: afterwards(2) },
				spoken: ['ecpt'],
				uprights: [],
				groupBy: 'side'
			};
		case 'today':
			return {
				time: { from: '2014-01-01', to: afterwards(3) },
				spoken: followedTies,
				uprights: ['as-of'],
				groupBy: 'fate'
			};
		default:
			return view satisfies never;
	}
}
