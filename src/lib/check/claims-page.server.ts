import { chartData } from '../charts/chart-data.server';
import { claimTexts, type ClaimText } from '../charts/claims/claims-texts.server';
import type { ClaimRow, ReportRow, Verdict } from '../charts/claims/data.server';
import { supportedBeside } from '../charts/claims/explore';
import { subjectOf, type Subject } from '../charts/claims/topics';
import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { record } from '../record/record.server';
import { referenceTo, sourceById, type Reference } from '../record/references.server';
import type { StepId } from '../story/steps';
import { wordsOf } from '../story/words/words.server';
import { claimsNamedIn, type ClaimTextPart } from './claim-links';
import { stepTelling } from './claim-steps';

/** One claim with everything that can be said of it. */
export interface CheckedClaim extends Omit<ClaimText, 'statement'> {
	id: string;
	verdict: Verdict;
	subject: Subject;
	/** What supports the claim or can be said instead, cut at the claims it names. */
	statement: ClaimTextPart[];
	/** The step of the story that tells it. */
	step: { id: StepId; title: string };
	/** Claims that sources support on the same topic, else in the same report on the same subject. */
	beside: { id: string; claim: string | null }[];
	/** Speaks of deaths or ill-treatment, so that some will want to pass it over. */
	sensitive: boolean;
}

/** A news report that was checked, with its place among the reports, from 1. */
export interface CheckedReport {
	number: number;
	/** Its number and its outlet, where the record names one. */
	name: string;
	row: ReportRow;
	reference: Reference;
	/** How many of its claims were checked, and how many have which verdict. */
	total: number;
	tally: Record<Verdict, number>;
}

/** The claims of one report, or those that lie between two. */
export interface ClaimGroup {
	/** An id for the page: `report-1`, `report-1-3`. */
	id: string;
	reports: CheckedReport[];
	claims: CheckedClaim[];
}

/** Every claim of the record by the report that makes it, in the order of the record. */
export function claimsPage(locale: Locale): {
	groups: ClaimGroup[];
	reports: CheckedReport[];
	count: number;
} {
	const reports = chartData.claims.reports.map((row, index) => checkedReport(row, index, locale));
	const titles = stepTitles(locale);
	const texts = claimTexts(record);
	const groups = new Map<string, ClaimGroup>();
	for (const row of chartData.claims.claims) {
		const made = row.reports.flatMap((index) => reports[index] ?? []);
		const id = ['report', ...made.map(({ number }) => number)].join('-');
		const group = groups.get(id) ?? { id, reports: made, claims: [] };
		group.claims.push(checkedClaim(row, texts[row.id], titles));
		groups.set(id, group);
	}
	// What lies between two reports comes after both.
	const inOrder = [...groups.values()].sort((a, b) => a.reports.length - b.reports.length);
	return { groups: inOrder, reports, count: record.claims.length };
}

function checkedReport(row: ReportRow, index: number, locale: Locale): CheckedReport {
	const claims = chartData.claims.claims.filter(({ reports }) => reports.includes(index));
	const count = (verdict: Verdict): number =>
		claims.filter((claim) => claim.verdict === verdict).length;
	const number = index + 1;
	return {
		number,
		name:
			row.outlet === null
				? m.check_claims_report_unnamed({ number }, { locale })
				: m.check_claims_report({ number, name: row.outlet }, { locale }),
		row,
		reference: referenceTo(sourceById(record, row.id), locale),
		total: claims.length,
		tally: {
			supported: count('supported'),
			imprecise: count('imprecise'),
			contradicted: count('contradicted'),
			unverified: count('unverified')
		}
	};
}

function checkedClaim(
	row: ClaimRow,
	text: ClaimText | undefined,
	titles: ReadonlyMap<string, string>
): CheckedClaim {
	if (!text) throw new Error(`data/claims.csv: ${row.id} has no words`);
	const texts = claimTexts(record);
	const step = stepTelling(chartData.claims, row);
	const subject = subjectOf(row.topic);
	return {
		...text,
		id: row.id,
		verdict: row.verdict,
		subject,
		statement: claimsNamedIn(
			text.statement,
			record.claims.map(({ id }) => id)
		),
		step: { id: step, title: titles.get(step) ?? step },
		beside: supportedNear(row).map(({ id }) => ({
			id,
			claim: texts[id]?.claim ?? null
		})),
		sensitive: subject === 'harm' || text.claim === null || text.wording === null
	};
}

/** What was right near a claim, so that what was wrong does not stand alone. */
function supportedNear(row: ClaimRow): ClaimRow[] {
	const onTopic = supportedBeside(chartData.claims, row);
	if (onTopic.length > 0) return onTopic;
	return chartData.claims.claims.filter(
		({ verdict, topic, reports }) =>
			verdict === 'supported' &&
			subjectOf(topic) === subjectOf(row.topic) &&
			reports.some((report) => row.reports.includes(report))
	);
}

function stepTitles(locale: Locale): ReadonlyMap<string, string> {
	const steps = wordsOf(locale).chapters.flatMap((chapter) => chapter.steps);
	return new Map(steps.map(({ id, title }) => [id, title]));
}
