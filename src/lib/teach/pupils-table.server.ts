import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { earliest, latest, type PartialDate } from '../record/partial-date';
import type { Visit } from '../record/tables.server';

/** A column of the pupils' table: its name, what it holds, and what stands in it for a visit. */
export interface PupilsColumn {
	name: string;
	meaning: string;
	cell: (visit: Visit) => string;
}

/** The columns of the pupils' table, few and in plain words. Years only: they hold for every row. */
export function pupilsColumns(locale: Locale): PupilsColumn[] {
	const notKnown = m.teach_cell_not_known({}, { locale });
	const year = (day: string | null): string => day?.slice(0, 4) ?? notKnown;
	return [
		{
			name: 'visit',
			meaning: m.teach_col_visit({}, { locale }),
			cell: ({ id }) => String(Number(id.slice(1)))
		},
		{
			name: 'first_year',
			meaning: m.teach_col_first_year({}, { locale }),
			cell: ({ start }) => year(earliest(start))
		},
		{
			name: 'last_year',
			meaning: m.teach_col_last_year({}, { locale }),
			cell: ({ start }) => year(latest(start))
		},
		{
			name: 'date_known_to',
			meaning: m.teach_col_date_known_to({}, { locale }),
			cell: ({ dated }) => datedInWords(dated, locale)
		},
		{
			name: 'kind',
			meaning: m.teach_col_kind({}, { locale }),
			cell: ({ kind }) => kindInWords(kind, locale)
		},
		{
			name: 'kind_from',
			meaning: m.teach_col_kind_from({}, { locale }),
			cell: ({ kindBasis }) => basisInWords(kindBasis, locale)
		},
		{
			name: 'region',
			meaning: m.teach_col_region({}, { locale }),
			cell: ({ regionGroup }) => regionInWords(regionGroup, locale)
		},
		{
			name: 'report_published',
			meaning: m.teach_col_report_published({}, { locale }),
			cell: ({ reportPublished }) =>
				reportPublished === 'yes'
					? m.teach_cell_yes({}, { locale })
					: m.teach_cell_no({}, { locale })
		},
		{
			name: 'year_published',
			meaning: m.teach_col_year_published({}, { locale }),
			cell: ({ publishedOn }) => (isKnown(publishedOn) ? year(earliest(publishedOn)) : '')
		}
	];
}

/** The pupils' table as the text of a CSV file (RFC 4180). */
export function pupilsTable(visits: readonly Visit[], locale: Locale): string {
	const columns = pupilsColumns(locale);
	const lines = [
		columns.map(({ name }) => name),
		...visits.map((visit) => columns.map(({ cell }) => cell(visit)))
	];
	return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
	return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function isKnown(date: PartialDate): boolean {
	return date.kind !== 'unknown';
}

function datedInWords(dated: Visit['dated'], locale: Locale): string {
	switch (dated) {
		case 'day':
			return m.teach_cell_day({}, { locale });
		case 'month':
			return m.teach_cell_month({}, { locale });
		case 'year':
			return m.teach_cell_year({}, { locale });
		case 'range':
			return m.teach_cell_span({}, { locale });
		case 'unknown':
			return m.teach_cell_not_known({}, { locale });
		default:
			return dated satisfies never;
	}
}

function kindInWords(kind: Visit['kind'], locale: Locale): string {
	switch (kind) {
		case 'periodic':
			return m.teach_cell_periodic({}, { locale });
		case 'ad_hoc':
			return m.teach_cell_ad_hoc({}, { locale });
		case 'unknown':
			return m.teach_cell_not_known({}, { locale });
		default:
			return kind satisfies never;
	}
}

function basisInWords(basis: Visit['kindBasis'], locale: Locale): string {
	switch (basis) {
		case 'stated':
			return m.teach_cell_stated({}, { locale });
		case 'inferred':
			return m.teach_cell_inferred({}, { locale });
		case null:
			return m.teach_cell_not_known({}, { locale });
		default:
			return basis satisfies never;
	}
}

function regionInWords(region: Visit['regionGroup'], locale: Locale): string {
	switch (region) {
		case 'north_caucasus':
			return m.teach_cell_north_caucasus({}, { locale });
		case 'other':
			return m.teach_cell_other({}, { locale });
		case 'unknown':
			return m.teach_cell_not_known({}, { locale });
		default:
			return region satisfies never;
	}
}
