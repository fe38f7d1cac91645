import type { Checked } from './checks.server';
import type { Fault } from './fault.server';
import { nearMisses } from './near-misses';

/**
 * What one row names in another table exists there: news reports, states, claims. A table of which
 * a row could not be read is not asked, since that row may be the one that is named.
 */
export function checkReferences(checked: Checked): Fault[] {
	const { tables, placeOf, isWhole, newsReports, hasAllSources } = checked;
	const reports: Known = {
		where: 'data/sources.json',
		ids: hasAllSources ? newsReports.map(({ file }) => file) : null
	};
	const parties: Known = {
		where: 'data/states.csv',
		ids: isWhole('states') ? tables.states.map(({ iso3 }) => iso3) : null
	};
	const claims: Known = {
		where: 'data/claims.csv',
		ids: isWhole('claims') ? tables.claims.map(({ id }) => id) : null
	};

	const expectIn = (
		{ where, ids }: Known,
		row: object,
		column: string,
		values: readonly string[]
	): Fault[] =>
		ids === null
			? []
			: values
					.filter((value) => !ids.includes(value))
					.map((value) => ({
						...placeOf(row),
						column,
						value,
						problem: `is not in ${where}${nearMisses(value, ids)}`
					}));

	return [
		...tables.claims.flatMap((row) => expectIn(reports, row, 'article', row.article)),
		...tables.claims.flatMap((row) => expectIn(claims, row, 'note', claimsNamed(row.note))),
		...tables.claims.flatMap((row) =>
			expectIn(claims, row, 'correct_statement', claimsNamed(row.correctStatement))
		),
		...tables.quotes.flatMap((row) =>
			expectIn(reports, row, 'printed_in', filesNamed(row.printedIn))
		),
		...tables.quotes.flatMap((row) => expectIn(reports, row, 'note', filesNamed(row.note))),
		...tables.counts.flatMap((row) => expectIn(reports, row, 'note', filesNamed(row.note))),
		...tables.publicStatements.flatMap((row) => expectIn(parties, row, 'party', [row.party])),
		...tables.publication.flatMap((row) =>
			expectIn(parties, row, 'party', row.party === 'ALL' ? [] : [row.party])
		)
	];
}

/** What can be named; null when that is not known as a whole. */
interface Known {
	where: string;
	ids: readonly string[] | null;
}

function claimsNamed(text: string | null): string[] {
	return text?.match(/\bC\d\d\b/g) ?? [];
}

function filesNamed(text: string | null): string[] {
	return text?.match(/\S+\.txt\b/g) ?? [];
}
