import { m } from '$lib/paraglide/messages';
import type { ChartTable } from '../chart-table';
import type { ClaimsData } from './data.server';
import { subjectOf } from './topics';
import { reportWords, subjectWords, verdictWords } from './words';

/** Every claim in words: what the chart shows by the shape of its square and its place. */
export function claimsTable({ claims, reports }: ClaimsData): ChartTable {
	return {
		caption: m.claims_table_caption({ count: claims.length, reports: reports.length }),
		columns: [
			m.claims_table_claim(),
			m.claims_table_report(),
			m.claims_table_topic(),
			m.claims_table_verdict()
		],
		rows: claims.map((row) => ({
			id: row.id,
			cells: [
				row.id,
				row.reports
					.flatMap((index) => {
						const report = reports[index];
						return report ? [reportWords(report, index + 1)] : [];
					})
					.join('; '),
				subjectWords(subjectOf(row.topic)),
				verdictWords(row.verdict).name
			].map((text) => ({ text, provisional: false }))
		}))
	};
}
