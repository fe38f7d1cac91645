import type { ClaimRow, ClaimsData, Verdict } from './data.server';
import { subjectOf, type Subject } from './topics';

/** The state in which the reader filters the claims and chooses one. */
export interface ExploreState {
	chart: 'claims';
	view: 'explore';
	/** Id of a report, or `all`. */
	article: string;
	verdict: 'all' | Verdict;
	topic: 'all' | Subject;
	claim: string | null;
}

/** All claims, none chosen. */
export const everyClaim: ExploreState = {
	chart: 'claims',
	view: 'explore',
	article: 'all',
	verdict: 'all',
	topic: 'all',
	claim: null
};

/**
 * A state of the exploring view from whatever a control or an address asks for: what is not in the
 * record falls back to all, an unknown claim to none. A chosen claim stays, whether it matches or not.
 */
export function exploreState(
	{ claims, reports }: Pick<ClaimsData, 'claims' | 'reports'>,
	wanted: { article?: unknown; verdict?: unknown; topic?: unknown; claim?: unknown }
): ExploreState {
	return {
		...everyClaim,
		article: reports.find(({ id }) => id === wanted.article)?.id ?? 'all',
		verdict: claims.find(({ verdict }) => verdict === wanted.verdict)?.verdict ?? 'all',
		topic: claims.map(({ topic }) => subjectOf(topic)).find((it) => it === wanted.topic) ?? 'all',
		claim: claims.find(({ id }) => id === wanted.claim)?.id ?? null
	};
}

/** Whether a claim passes all three filters; one that lies between two reports passes for both. */
export function isMatching(
	{ reports }: Pick<ClaimsData, 'reports'>,
	row: ClaimRow,
	{ article, verdict, topic }: ExploreState
): boolean {
	return (
		(article === 'all' || row.reports.some((index) => reports[index]?.id === article)) &&
		(verdict === 'all' || row.verdict === verdict) &&
		(topic === 'all' || subjectOf(row.topic) === topic)
	);
}

/** The claims that pass the filters, in the order of the record. */
export function matchingClaims(data: ClaimsData, state: ExploreState): ClaimRow[] {
	return data.claims.filter((row) => isMatching(data, row, state));
}

/**
 * The claim before or after the chosen one among those that match, whether or not it matches itself;
 * from none, the last or the first. Null when there is no further one.
 */
export function neighbour(
	matches: readonly ClaimRow[],
	chosen: string | null,
	direction: 'previous' | 'next'
): string | null {
	const ids = matches.map(({ id }) => id);
	switch (direction) {
		case 'previous':
			return ids.findLast((id) => chosen === null || id < chosen) ?? null;
		case 'next':
			return ids.find((id) => chosen === null || id > chosen) ?? null;
		default:
			return direction satisfies never;
	}
}

/** How many claims of a report were checked, and how many of them sources support. */
interface ReportTally {
	/** Id of the report. */
	report: string;
	total: number;
	count: number;
}

/** The tally of each report that makes a claim. */
export function supportedIn({ claims, reports }: ClaimsData, row: ClaimRow): ReportTally[] {
	return row.reports.flatMap((index) => {
		const report = reports[index];
		if (!report) return [];
		const made = claims.filter((claim) => claim.reports.includes(index));
		const count = made.filter(({ verdict }) => verdict === 'supported').length;
		return [{ report: report.id, total: made.length, count }];
	});
}

/** Other claims on the same topic of the record that sources support. */
export function supportedBeside({ claims }: Pick<ClaimsData, 'claims'>, row: ClaimRow): ClaimRow[] {
	return claims.filter(
		({ id, topic, verdict }) => id !== row.id && topic === row.topic && verdict === 'supported'
	);
}
