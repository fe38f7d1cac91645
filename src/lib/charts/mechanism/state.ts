import type { Share } from '$lib/record/statement-majority';
import type { MechanismData, RuleId } from './data.server';

/** What the mechanism chart can show; each view is a whole picture. */
export interface MechanismState {
	chart: 'mechanism';
	view: StationName | 'is-not';
}

/** The stations of a visit, in the order in which the path comes to them; the last two are its ends. */
export const stationNames = [
	'notify',
	'enter',
	'private',
	'report',
	'publication',
	'statement'
] as const;

/** A station of a visit. */
export type StationName = (typeof stationNames)[number];

/** What the Committee is not, or what its Convention is not. */
export type NotName = 'court' | 'complaints' | 'ban';

/**
 * Whether the view speaks of a station, the path has come through it, or it lies ahead. Of the two
 * ends the one not taken lies ahead.
 */
export type Role = 'current' | 'passed' | 'ahead';

/** A station with its part in the view. */
interface StationMark {
	name: StationName;
	/** The article it stands for. */
	id: RuleId;
	role: Role;
}

/** What one view shows, without pixels. */
export interface MechanismSeries {
	/** Every station in every view. */
	stations: StationMark[];
	/** The station the view speaks of; null when it speaks of the whole. */
	current: StationName | null;
	/** Where the Committee is; where the government is; both have their rows. */
	committee: { id: RuleId; at: StationName };
	government: { id: RuleId; at: StationName };
	/** The report: not yet written, closed to the world, or open to it. */
	report: { id: RuleId; at: StationName; form: 'unwritten' | 'sealed' | 'open' };
	/** What the path does not reach, shown when the view speaks of it. */
	not: { name: NotName; id: RuleId }[];
	notShown: boolean;
	majority: Share;
	banArticle: string;
}

const stationRules: Record<StationName, RuleId> = {
	notify: '8(1)',
	enter: '2',
	private: '8(2)',
	report: '11(1)',
	publication: '11(2)',
	statement: '10(2)'
};

const notRules: { name: NotName; id: RuleId }[] = [
	{ name: 'court', id: '17(2)' },
	{ name: 'complaints', id: 'q34' },
	{ name: 'ban', id: 'Preamble' }
];

interface Plan {
	committee: StationName;
	government: StationName;
	report: MechanismSeries['report']['form'];
}

/** What the chart shows in a state. */
export function mechanismSeries(data: MechanismData, { view }: MechanismState): MechanismSeries {
	const plan = planOf(view);
	return {
		stations: stationNames.map((name) => ({
			name,
			id: stationRules[name],
			role: roleOf(name, view)
		})),
		current: view === 'is-not' ? null : view,
		committee: { id: '1', at: plan.committee },
		government: { id: '3', at: plan.government },
		report: {
			id: '10(1)',
			at: plan.report === 'open' ? 'publication' : 'report',
			form: plan.report
		},
		not: notRules,
		notShown: view === 'is-not',
		majority: data.majority,
		banArticle: data.banArticle
	};
}

function planOf(view: MechanismState['view']): Plan {
	switch (view) {
		case 'notify':
		case 'enter':
		case 'private':
			return { committee: view, government: 'notify', report: 'unwritten' };
		case 'report':
		case 'is-not':
			return { committee: 'report', government: 'report', report: 'sealed' };
		case 'publication':
			return { committee: 'report', government: 'publication', report: 'open' };
		case 'statement':
			return { committee: 'statement', government: 'report', report: 'sealed' };
		default:
			return view satisfies never;
	}
}

function roleOf(name: StationName, view: MechanismState['view']): Role {
	if (name === view) return 'current';
	const isEnd = name === 'publication' || name === 'statement';
	if (view === 'is-not') return 'passed';
	return !isEnd && stationNames.indexOf(name) < stationNames.indexOf(view) ? 'passed' : 'ahead';
}
