import type {
	ClaimRow,
	ClaimsData,
	CountedPeople,
	QuotedWords,
	ReportRow,
	Verdict
} from './data.server';
import { exploreState, isMatching, type ExploreState } from './explore';
import { subjectOf, subjects, type Subject } from './topics';
import { lanesOf, timeOf, type LaneKey, type TimeAxis, type TrapView } from './traps';

/** What the claims chart can show; each view is a whole picture. */
export type ClaimsState = { chart: 'claims'; view: 'verdicts' | TrapView | '169' } | ExploreState;

/** One claim as a square. */
export interface ClaimMark {
	id: string;
	verdict: Verdict;
	/** What the view is about; the others are its context. */
	emphasised: boolean;
}

/** A claim with its words beside it. */
export interface QuotedMark extends ClaimMark, QuotedWords {
	report: ReportRow;
	/** Place of the report among the reports, from 1. */
	number: number;
}

/** All claims by what the record says of them. */
export interface VerdictsSeries {
	arrangement: 'verdicts';
	groups: { verdict: Verdict; marks: ClaimMark[] }[];
}

/** The claims of one trap drawn out, by what they were said of; the others wait in a line. */
export interface LanesSeries {
	arrangement: 'lanes';
	lanes: { key: LaneKey; marks: QuotedMark[] }[];
	line: LineOfClaims;
	time: TimeAxis | null;
	dates: ClaimsData['dates'];
}

/** The same figure three times, with its wholes; the claim that prints it stands in the middle. */
export interface CountsSeries {
	arrangement: 'counts';
	counts: Record<'osce' | 'unn' | 'ohchr', CountedPeople>;
	claim: QuotedMark;
	line: LineOfClaims;
}

/** All claims by subject; those that match are strong. */
export interface SubjectsSeries {
	arrangement: 'subjects';
	groups: { subject: Subject; marks: ClaimMark[] }[];
	chosen: string | null;
}

/** All claims in the order of verdicts, with a gap where one has been drawn out. */
export interface LineOfClaims {
	places: (ClaimMark | null)[];
	/** How many are still in it. */
	left: number;
}

/** What to show, before any pixel. Every series holds each of the claims once. */
export type ClaimsSeries = VerdictsSeries | LanesSeries | CountsSeries | SubjectsSeries;

/** The verdicts, in the order in which they are drawn. */
export const verdicts: readonly Verdict[] = [
	'supported',
	'imprecise',
	'contradicted',
	'unverified'
];

/** The claim that carries the figure over from the experts to the news. */
const relayedFigure = 'C09';

/** What the chart shows in a state. Throws an Error when a claim it must quote is not in the data. */
export function claimsSeries(data: ClaimsData, state: ClaimsState): ClaimsSeries {
	switch (state.view) {
		case 'verdicts':
			return {
				arrangement: 'verdicts',
				groups: verdicts.map((verdict) => ({
					verdict,
					marks: data.claims.filter((row) => row.verdict === verdict).map((row) => mark(row, true))
				}))
			};
		case 'which-treaty':
		case 'three-dates':
		case 'powers':
		case 'over': {
			const lanes = lanesOf(data, state.view).map(({ key, rows }) => ({
				key,
				marks: rows.map((row) => quotedMark(data, row))
			}));
			const drawnOut = lanes.flatMap(({ marks }) => marks);
			return {
				arrangement: 'lanes',
				lanes,
				line: lineWithout(data, drawnOut),
				time: timeOf(data, state.view),
				dates: data.dates
			};
		}
		case '169': {
			const row = data.claims.find(({ id }) => id === relayedFigure);
			if (!row) throw new Error(`the claims chart has no claim ${relayedFigure}`);
			const claim = quotedMark(data, row);
			return {
				arrangement: 'counts',
				counts: data.counts,
				claim,
				line: lineWithout(data, [claim])
			};
		}
		case 'explore': {
			const wanted = exploreState(data, state);
			return {
				arrangement: 'subjects',
				groups: subjects.map((subject) => ({
					subject,
					marks: byVerdict(data.claims.filter(({ topic }) => subjectOf(topic) === subject)).map(
						(row) => mark(row, isMatching(data, row, wanted))
					)
				})),
				chosen: wanted.claim
			};
		}
		default:
			return state satisfies never;
	}
}

function mark({ id, verdict }: ClaimRow, emphasised: boolean): ClaimMark {
	return { id, verdict, emphasised };
}

function quotedMark({ quoted, reports }: ClaimsData, row: ClaimRow): QuotedMark {
	const index = row.reports[0] ?? 0;
	const words = quoted[row.id];
	const report = reports[index];
	if (!words || !report) throw new Error(`the claims chart has no words for ${row.id}`);
	return { ...mark(row, true), ...words, report, number: index + 1 };
}

function lineWithout(data: ClaimsData, drawnOut: readonly ClaimMark[]): LineOfClaims {
	const places = byVerdict(data.claims).map((row) =>
		drawnOut.some(({ id }) => id === row.id) ? null : mark(row, false)
	);
	return { places, left: places.length - drawnOut.length };
}

function byVerdict(rows: readonly ClaimRow[]): ClaimRow[] {
	return verdicts.flatMap((verdict) => rows.filter((row) => row.verdict === verdict));
}
