import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import { firm, provisional, type ChartTable, type ChartTableCell } from '../chart-table';
import type { VisitRow, VisitsData } from './data.server';
import { isEstimated } from './visit-dates';

/** Every visit in words: what the chart shows by place, leaf, dotted line and light. */
export function visitsTable({ visits }: VisitsData): ChartTable {
	return {
		caption: m.visits_table_caption({ count: visits.length }),
		columns: [
			m.visits_table_visit(),
			m.visits_table_date(),
			m.visits_table_kind(),
			m.visits_table_region(),
			m.visits_table_places(),
			m.visits_table_report()
		],
		rows: visits.map((visit, index) => ({
			id: visit.id,
			cells: [
				firm(String(index + 1)),
				dateCell(visit),
				kindCell(visit),
				regionCell(visit),
				visit.places.length > 0
					? firm(visit.places.join('; '))
					: provisional(m.visits_table_not_known()),
				firm(reportText(visit))
			]
		}))
	};
}

function dateCell(visit: VisitRow): ChartTableCell {
	const { dated, visited, window } = visit;
	const locale = getLocale();
	if (dated === 'unknown') {
		const date = window ? dateInWords(window, { locale, at: 'month' }) : m.visits_table_not_known();
		return provisional(m.visits_table_unidentified({ date }));
	}
	const interval = dated === 'range' ? 'within' : 'throughout';
	const text = dateInWords(visited, { locale, interval });
	const isAbout = visited.kind === 'date' && visited.approximate;
	return { text, provisional: isEstimated(visit) || isAbout };
}

function kindCell({ kind, kindBasis }: VisitRow): ChartTableCell {
	switch (kind) {
		case 'periodic':
			return withBasis(m.visits_kind_periodic(), kindBasis);
		case 'ad_hoc':
			return withBasis(m.visits_kind_ad_hoc(), kindBasis);
		case 'unknown':
			return provisional(m.visits_table_not_known());
		default:
			return kind satisfies never;
	}
}

function withBasis(kind: string, basis: VisitRow['kindBasis']): ChartTableCell {
	return basis === 'inferred' ? provisional(m.visits_kind_inferred({ kind })) : firm(kind);
}

function regionCell({ regionGroup }: VisitRow): ChartTableCell {
	switch (regionGroup) {
		case 'north_caucasus':
			return firm(m.visits_place_north_caucasus());
		case 'other':
			return firm(m.visits_place_elsewhere());
		case 'unknown':
			return provisional(m.visits_table_not_known());
		default:
			return regionGroup satisfies never;
	}
}

function reportText({ published, publishedOn }: VisitRow): string {
	if (!published) return m.visits_table_not_published();
	return m.visits_published_on({ date: dateInWords(publishedOn, { locale: getLocale() }) });
}
