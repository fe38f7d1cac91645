import { group } from 'd3';
import { yearOf, type KnownDate } from '$lib/record/partial-date';
import type { Share } from '$lib/record/statement-majority';
import type { StatementRow, StatementsData } from './data.server';

/** What the statements chart can show; each view is a whole picture. */
export interface StatementsState {
	chart: 'statements';
	view: 'first' | 'all' | 'russia' | 'north-caucasus' | 'fifth' | 'co-operation';
}

/** One public statement as a mark. */
export interface StatementMark extends StatementRow {
	/** A diamond is on co-operation with the Committee itself. */
	shape: 'disc' | 'diamond';
	/** What the view is about; the others are its context. */
	emphasised: boolean;
}

/** One lane for each state, in order of first statement. */
export interface LanesSeries {
	arrangement: 'lanes';
	lanes: { party: string; marks: StatementMark[] }[];
}

/** The first statement ever, raised by the conditions for making one. */
export interface RuleSeries {
	arrangement: 'rule';
	majority: Share;
	raised: StatementMark;
	rest: StatementMark[];
}

/** The statements on one state, raised and counted, over those on the others. */
export interface CountSeries {
	arrangement: 'count';
	raised: StatementMark[];
	rest: StatementMark[];
	/** How many other states there are. */
	otherStates: number;
}

/** A few statements, each at a height of its own with its subject beside it. */
export interface StairsSeries {
	arrangement: 'stairs';
	raised: StatementMark[];
	rest: StatementMark[];
}

/** One statement set over those before it on another subject. */
export interface ContrastSeries {
	arrangement: 'contrast';
	raised: StatementMark;
	before: StatementMark[];
	rest: StatementMark[];
}

/** What to show, before any pixel. Every series holds each of the statements once. */
export type StatementsSeries = {
	/** The years drawn: from that of the first statement to that of the record. */
	years: { first: number; last: number };
	asOf: KnownDate;
} & (LanesSeries | RuleSeries | CountSeries | StairsSeries | ContrastSeries);

/** What the chart shows in a state. Throws an Error when there is no statement the view speaks of. */
export function statementsSeries(data: StatementsData, state: StatementsState): StatementsSeries {
	const { statements, asOf } = data;
	const years = {
		first: yearOf(only(statements[0], 'first').date.earliest),
		last: yearOf(asOf.earliest)
	};
	return { years, asOf, ...arrange(data, state.view) };
}

function arrange(
	{ statements, majority }: StatementsData,
	view: StatementsState['view']
): LanesSeries | RuleSeries | CountSeries | StairsSeries | ContrastSeries {
	switch (view) {
		case 'first': {
			const { raised, rest } = raise(statements, (row) => row === statements[0]);
			return { arrangement: 'rule', majority, raised: only(raised[0], view), rest };
		}
		case 'all':
			return { arrangement: 'lanes', lanes: lanesOf(statements) };
		case 'russia': {
			const { raised, rest } = raise(statements, ({ isOnRussia }) => isOnRussia);
			const otherStates = new Set(rest.map(({ party }) => party)).size;
			return { arrangement: 'count', raised, rest, otherStates };
		}
		case 'north-caucasus':
			return {
				arrangement: 'stairs',
				...raise(statements, ({ about }) => about === 'north-caucasus')
			};
		case 'fifth': {
			const { raised, rest } = raise(statements, ({ isOnRussia }) => isOnRussia);
			const last = only(raised.at(-1), view);
			return { arrangement: 'contrast', raised: last, before: raised.slice(0, -1), rest };
		}
		case 'co-operation':
			return {
				arrangement: 'stairs',
				...raise(statements, ({ about }) => about === 'co-operation')
			};
		default:
			return view satisfies never;
	}
}

function lanesOf(statements: readonly StatementRow[]): LanesSeries['lanes'] {
	const marks = statements.map((row) => markOf(row, true));
	return [...group(marks, ({ party }) => party)].map(([party, its]) => ({ party, marks: its }));
}

/** The statements a view speaks of, and the others as its context. */
function raise(
	statements: readonly StatementRow[],
	isRaised: (row: StatementRow) => boolean
): { raised: StatementMark[]; rest: StatementMark[] } {
	const marks = statements.map((row) => markOf(row, isRaised(row)));
	return {
		raised: marks.filter(({ emphasised }) => emphasised),
		rest: marks.filter(({ emphasised }) => !emphasised)
	};
}

function markOf(row: StatementRow, emphasised: boolean): StatementMark {
	return { ...row, shape: row.about === 'co-operation' ? 'diamond' : 'disc', emphasised };
}

function only<Item>(found: Item | undefined, view: StatementsState['view']): Item {
	if (found === undefined) throw new Error(`the record lacks what the view ${view} speaks of`);
	return found;
}
