import { coarsen, type KnownDate, type PartialDate } from '$lib/record/partial-date';
import type { CheckedRecord } from '$lib/record/read-record.server';
import { sourceById, withoutBrackets } from '$lib/record/references.server';
import { rowById } from '$lib/record/rows.server';
import type { Claim, Count } from '$lib/record/tables.server';
import { excerptOf, quotedClaims } from './excerpts.server';
import { subjectOf } from './topics';

/** What the record says of a claim; its meaning stands in `data/README.md`. */
export type Verdict = Claim['verdict'];

/** One claim of the news reports. */
export interface ClaimRow {
	id: string;
	verdict: Verdict;
	/** Places in `reports` of the report that makes it; two where the claim lies between them. */
	reports: number[];
	/** As the record has it. */
	topic: string;
}

/** One of the news reports that were checked. */
export interface ReportRow {
	id: string;
	/** Null where the text does not name its outlet. */
	outlet: string | null;
	title: string;
}

/** Words of a report, shortened, and whose they are by the report; null when they are its own. */
export interface QuotedWords {
	words: string;
	by: string | null;
}

/** A number of people, with what must be said with it. */
export interface CountedPeople {
	value: number;
	/** Out of how many; null where nobody says. */
	of: number | null;
	on: PartialDate;
}

/** What the claims chart is drawn from; plain data. */
export interface ClaimsData {
	/** In the order of the record. */
	claims: ClaimRow[];
	reports: ReportRow[];
	/** By id of the claim. */
	quoted: Record<string, QuotedWords>;
	dates: Record<ClaimsDate, KnownDate>;
	/** The three figures of the same size. */
	counts: Record<'osce' | 'unn' | 'ohchr', CountedPeople>;
}

/** The dates against which claims are set. */
export type ClaimsDate =
	| 'unAdopted'
	| 'adopted'
	| 'signed'
	| 'law'
	| 'deposit'
	| 'inForce'
	| 'leavingLaw'
	| 'earliestEnd'
	| 'asOf';

/** The parts of the record that the claims chart draws. */
export type ClaimsRows = Pick<
	CheckedRecord,
	'claims' | 'newsReports' | 'sources' | 'events' | 'counts' | 'asOf'
>;

const need = 'the claims chart draws';

/** The rows behind the claims chart. Throws an Error naming a row that is missing or does not fit. */
export function claimsData(rows: ClaimsRows): ClaimsData {
	const reports = rows.newsReports.map(({ id }) => reportRow(rows, id));
	const claims = rows.claims.map((claim) => claimRow(rows, claim));
	const quoted = quotedClaims.map((id): [string, QuotedWords] => {
		const claim = rowById(rows.claims, 'claims', id, need);
		const outlet = reports[claimRow(rows, claim).reports[0] ?? 0]?.outlet ?? null;
		return [id, { words: excerptOf(claim), by: speakerOf(claim, outlet) }];
	});
	return {
		claims,
		reports,
		quoted: Object.fromEntries(quoted),
		dates: {
			unAdopted: day(rows, 'un-convention-adopted'),
			adopted: day(rows, 'convention-adopted'),
			signed: day(rows, 'russia-joins-and-signs'),
			law: day(rows, 'russia-ratification-law'),
			// The record is sure of the month of the deposit only.
			deposit: coarsen(day(rows, 'russia-deposits'), 'month'),
			inForce: day(rows, 'convention-in-force-for-russia'),
			leavingLaw: day(rows, 'denunciation-law-signed'),
			earliestEnd: day(rows, 'earliest-end-for-russia'),
			asOf: rows.asOf
		},
		counts: {
			osce: people(rows, 'osce-pow-deaths'),
			unn: people(rows, 'unn-169-as-printed'),
			ohchr: people(rows, 'ohchr-pow-accounts')
		}
	};
}

function claimRow({ newsReports }: ClaimsRows, { id, verdict, article, topic }: Claim): ClaimRow {
	subjectOf(topic);
	const reports = article.map((file) => newsReports.findIndex((report) => report.file === file));
	if (reports.length === 0 || reports.includes(-1)) {
		throw new Error(`data/claims.csv: ${id} names a news report that is not in sources.json`);
	}
	return { id, verdict, reports, topic };
}

function reportRow({ sources }: ClaimsRows, id: string): ReportRow {
	const { title, publisher } = sourceById({ sources }, id);
	return {
		id,
		outlet: publisher.startsWith('[') ? null : publisher,
		title: withoutBrackets(title)
	};
}

/** Whose words they are when the report gives them as somebody else's. */
function speakerOf({ attributedTo }: Claim, outlet: string | null): string | null {
	const isItsOwn =
		attributedTo.startsWith('the article itself') ||
		(outlet !== null && attributedTo.startsWith(outlet));
	return isItsOwn ? null : attributedTo.replace(/ \(.*\)$/, '').replaceAll("'", '’');
}

function day({ events }: ClaimsRows, id: string): KnownDate {
	const { date } = rowById(events, 'events', id, need);
	if (date.kind === 'date') return date;
	throw new Error(`the claims chart needs one known date in the row ${id}`);
}

function people({ counts }: ClaimsRows, id: string): CountedPeople {
	const { value, denominator, reportedOn }: Count = rowById(counts, 'counts', id, need);
	return { value, of: denominator, on: reportedOn };
}
