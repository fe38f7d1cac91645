import type { PowerId, PowerKind, PowerRow, PowersData } from './data.server';

/** What the powers chart can show: one question at a time, what happened in fact, or the whole. */
export interface PowersState {
	chart: 'powers';
	view: 'enter' | 'hear' | 'bind' | 'applies' | 'access' | 'all';
}

/** How much of a part of a door is dark. */
export type Amount = 'whole' | 'half';

/** One body as a door. Dark is the answer: an open doorway, a letter slot, a notice, the whole leaf. */
export interface PowerMark {
	id: PowerId;
	/** Domestic bodies have an arch. */
	arched: boolean;
	/** A treaty that Russia never joined has a frame of dashes. */
	dashed: boolean;
	/** It is the one door that opens. */
	swings: boolean;
	open: boolean;
	/** The letter slot: whether individuals can write to it. */
	slot: Amount | null;
	/** The notice on the door: whether its word, or a duty to admit it, binds. */
	notice: Amount | null;
	/** The leaf: whether it applies, or has had access; hatched where that is not known. */
	leaf: Amount | 'hatched' | null;
}

/** What a group of bodies has in common. */
export type Answer =
	| PowerRow['enters']
	| PowerRow['hears']
	| PowerRow['binds']
	| PowerRow['stands']
	| PowerKind
	| 'told'
	| 'untold';

/** Bodies with the same answer to the question of the view. */
export interface PowerGroup {
	answer: Answer;
	/** `focus`: what the view is about. `second`: the next to be said more of, where there is room. */
	rank: 'focus' | 'second' | 'rest';
	marks: PowerMark[];
}

/** What to show, before any pixel. Every body stands in one group. */
export interface PowersSeries {
	view: PowersState['view'];
	groups: PowerGroup[];
	dates: Pick<PowersData, 'factsUntil' | 'lastVisit'>;
}

interface Question {
	answerOf: (row: PowerRow) => Answer;
	/** Groups in their order. */
	ranks: readonly (readonly [Answer, PowerGroup['rank']])[];
}

/** What the chart shows in a state. */
export function powersSeries(data: PowersData, { view }: PowersState): PowersSeries {
	const { answerOf, ranks } = questionOf(view);
	const marks = data.rows.map((row) => ({ answer: answerOf(row), mark: markOf(row, view) }));
	const { factsUntil, lastVisit } = data;
	return {
		view,
		groups: ranks.flatMap(([answer, rank]) => {
			const inGroup = marks.filter((candidate) => candidate.answer === answer);
			return inGroup.length > 0 ? [{ answer, rank, marks: inGroup.map(({ mark }) => mark) }] : [];
		}),
		dates: { factsUntil, lastVisit }
	};
}

function questionOf(view: PowersState['view']): Question {
	switch (view) {
		case 'enter':
			return {
				answerOf: ({ enters }) => enters,
				ranks: [
					['yes', 'focus'],
					['no', 'rest'],
					['for_parties', 'rest'],
					['domestic', 'rest'],
					['n/a', 'rest']
				]
			};
		case 'hear':
			return {
				answerOf: ({ hears }) => hears,
				ranks: [
					['yes', 'focus'],
					['limited', 'second'],
					['no', 'rest']
				]
			};
		case 'bind':
			return {
				answerOf: ({ binds }) => binds,
				ranks: [
					['yes', 'focus'],
					['mixed', 'second'],
					['for_parties', 'rest'],
					['no', 'rest']
				]
			};
		case 'applies':
			return {
				answerOf: ({ stands }) => stands,
				ranks: [
					['applies', 'focus'],
					['open', 'rest'],
					['limited', 'rest'],
					['unconfirmed', 'rest'],
					['never', 'rest']
				]
			};
		case 'access':
			return {
				answerOf: ({ access }) => (access === 'untold' ? 'untold' : 'told'),
				ranks: [
					['told', 'focus'],
					['untold', 'rest']
				]
			};
		case 'all':
			return {
				answerOf: ({ kind }) => kind,
				ranks: [
					['council', 'focus'],
					['un', 'focus'],
					['other', 'focus'],
					['domestic', 'focus']
				]
			};
		default:
			return view satisfies never;
	}
}

/** A body’s door in a view: it shows what the view asks about, and in the whole picture everything. */
function markOf(row: PowerRow, view: PowersState['view']): PowerMark {
	const whole = view === 'all';
	return {
		id: row.id,
		arched: row.kind === 'domestic',
		dashed: row.stands === 'never',
		swings: row.enters === 'yes',
		open: row.enters === 'yes' && view === 'enter',
		slot: whole || view === 'hear' ? amountOf(row.hears) : null,
		notice: whole || view === 'bind' ? amountOf(row.binds) : null,
		leaf: leafIn(row, view)
	};
}

function amountOf(answer: PowerRow['hears'] | PowerRow['binds']): Amount | null {
	switch (answer) {
		case 'yes':
			return 'whole';
		case 'limited':
		case 'mixed':
			return 'half';
		case 'for_parties':
		case 'no':
			return null;
		default:
			return answer satisfies never;
	}
}

function leafIn(row: PowerRow, view: PowersState['view']): PowerMark['leaf'] {
	if (view === 'access') return row.access === 'some' ? 'half' : null;
	return view === 'all' || view === 'applies' ? leafOf(row) : null;
}

function leafOf({ stands }: PowerRow): PowerMark['leaf'] {
	switch (stands) {
		case 'applies':
			return 'whole';
		case 'limited':
			return 'half';
		case 'unconfirmed':
		case 'open':
			return 'hatched';
		case 'never':
			return null;
		default:
			return stands satisfies never;
	}
}
