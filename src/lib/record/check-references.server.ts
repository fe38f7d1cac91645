import type { Checked } from './checks.server';
import type { Fault } from './fault.server';
import { nearMisses } from './near-misses';

/** What one row names in another table exists there: news reports, states, claims. */
export function checkReferences({ tables, placeOf, newsReports }: Checked): Fault[] {
	const files = newsReports.map(({ file }) => file);
	const parties = tables.states.map(({ iso3 }) => iso3);
	const claims = tables.claims.map(({ id }) => id);

	const expectIn = (
		known: readonly string[],
		where: string,
		row: object,
		column: string,
		values: readonly string[]
	): Fault[] =>
		values
			.filter((value) => !known.includes(value))
			.map((value) => ({
				...placeOf(row),
				column,
				value,
				problem: `is not in ${where}${nearMisses(value, known)}`
			}));

	return [
		...tables.claims.flatMap((row) =>
			expectIn(files, 'data/sources.json', row, 'article', row.article)
		),
		...tables.claims.flatMap((row) =>
			expectIn(claims, 'data/claims.csv', row, 'note', claimsNamed(row.note))
		),
		...tables.claims.flatMap((row) =>
			expectIn(
				claims,
				'data/claims.csv',
				row,
				'correct_statement',
				claimsNamed(row.correctStatement)
			)
		),
		...tables.quotes.flatMap((row) =>
			expectIn(files, 'data/sources.json', row, 'printed_in', filesNamed(row.printedIn))
		),
		...tables.quotes.flatMap((row) =>
			expectIn(files, 'data/sources.json', row, 'note', filesNamed(row.note))
		),
		...tables.counts.flatMap((row) =>
			expectIn(files, 'data/sources.json', row, 'note', filesNamed(row.note))
		),
		...tables.publicStatements.flatMap((row) =>
			expectIn(parties, 'data/states.csv', row, 'party', [row.party])
		),
		...tables.publication.flatMap((row) =>
			expectIn(['ALL', ...parties], 'data/states.csv', row, 'party', [row.party])
		)
	];
}

function claimsNamed(text: string | null): string[] {
	return text?.match(/\bC\d\d\b/g) ?? [];
}

function filesNamed(text: string | null): string[] {
	return text?.match(/\S+\.txt\b/g) ?? [];
}
