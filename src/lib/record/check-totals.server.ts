import type { Checked } from './checks.server';
import type { Fault } from './fault.server';
import { earliest, isBy, latest, type Day } from './partial-date';
import { boundBy, ratifiedBy, signedOn, slovakNoticeDay } from './party-groups';
import { isOnRussia } from './statement-groups';
import type { Tables } from './tables.server';
import {
	isIdentified,
	isKnownToTheYear,
	isPeriodic,
	isPublished,
	isToChechnya,
	isToNorthCaucasus
} from './visit-groups';

/** A number that the rows of a table must come to, because somebody else has stated it. */
interface Total {
	file: string;
	of: string;
	rows: (tables: Tables) => number | null;
	/** A row of counts.csv, or a number with the place where it is stated. */
	stated: { count: string } | { number: number; by: string };
}

const dossierOnVisits = 'DOSSIER.md, section 2.4';
const dossierOnParties = 'DOSSIER.md, section 2.2';

const totals: readonly Total[] = [
	{
		file: 'data/visits.csv',
		of: 'visits',
		rows: ({ visits }) => visits.length,
		stated: { count: 'cpt-russia-visits' }
	},
	{
		file: 'data/visits.csv',
		of: 'periodic visits',
		rows: ({ visits }) => visits.filter(isPeriodic).length,
		stated: { count: 'cpt-russia-periodic' }
	},
	{
		file: 'data/visits.csv',
		of: 'visits with a published report',
		rows: ({ visits }) => visits.filter(isPublished).length,
		stated: { count: 'cpt-russia-published' }
	},
	{
		file: 'data/visits.csv',
		of: 'visits by the end of June 2003',
		rows: ({ visits }) => visits.filter(({ start }) => isBy(start, '2003-06-30')).length,
		stated: { count: 'cpt-russia-visits-2003' }
	},
	{
		file: 'data/visits.csv',
		of: 'visits to the Chechen Republic',
		rows: ({ visits }) => visits.filter(isToChechnya).length,
		stated: { count: 'cpt-chechnya-visits' }
	},
	{
		file: 'data/visits.csv',
		of: 'visits to the North Caucasus by the end of February 2016',
		rows: ({ visits }) =>
			visits.filter((visit) => isToNorthCaucasus(visit) && isBy(visit.start, '2016-02-29')).length,
		stated: { count: 'cpt-north-caucasus-visits' }
	},
	{
		file: 'data/visits.csv',
		of: 'visits to the North Caucasus',
		rows: ({ visits }) => visits.filter(isToNorthCaucasus).length,
		stated: { number: 14, by: dossierOnVisits }
	},
	{
		file: 'data/visits.csv',
		of: 'visits elsewhere in Russia',
		rows: ({ visits }) => visits.filter(({ regionGroup }) => regionGroup === 'other').length,
		stated: { number: 12, by: dossierOnVisits }
	},
	{
		file: 'data/visits.csv',
		of: 'visits that are identified',
		rows: ({ visits }) => visits.filter(isIdentified).length,
		stated: { number: 27, by: dossierOnVisits }
	},
	{
		file: 'data/visits.csv',
		of: 'visits known to the year',
		rows: ({ visits }) => visits.filter(isKnownToTheYear).length,
		stated: { number: 24, by: dossierOnVisits }
	},
	{
		file: 'data/public_statements.csv',
		of: 'public statements',
		rows: ({ publicStatements }) => publicStatements.length,
		stated: { count: 'cpt-public-statements-all' }
	},
	{
		file: 'data/public_statements.csv',
		of: 'public statements on Russia',
		rows: ({ publicStatements }) => publicStatements.filter(isOnRussia).length,
		stated: { count: 'cpt-public-statements-russia' }
	},
	{
		file: 'data/states.csv',
		of: 'parties',
		rows: ({ states }) => states.length,
		stated: { count: 'ecpt-parties' }
	},
	{
		file: 'data/states.csv',
		of: 'signatures on the first day',
		rows: (tables) => onDayOf(tables, 'convention-opened', (day) => signedOn(tables.states, day)),
		stated: { count: 'ecpt-first-day-signatures' }
	},
	{
		file: 'data/states.csv',
		of: 'ratifications by the day of the seventh',
		rows: (tables) =>
			onDayOf(tables, 'seventh-ratification', (day) => ratifiedBy(tables.states, day)),
		stated: { number: 7, by: 'Article 19(1)' }
	},
	{
		file: 'data/states.csv',
		of: 'parties by 1 September 1994',
		rows: ({ states }) => {
			const day = latest(slovakNoticeDay(states));
			return day === null ? null : boundBy(states, day).length;
		},
		stated: { number: 27, by: dossierOnParties }
	},
	{
		file: 'data/claims.csv',
		of: 'claims in the news reports',
		rows: ({ claims }) => claims.length,
		stated: { number: 74, by: 'the check of the five news reports' }
	},
	{
		file: 'data/publication.csv',
		of: 'reports of all states published by June 2023',
		rows: ({ publication }) => publication.find(({ id }) => id === 'all-2023')?.published ?? null,
		stated: { count: 'cpt-all-published-2023' }
	},
	{
		file: 'data/publication.csv',
		of: 'visits to all states by June 2023',
		rows: ({ publication }) => publication.find(({ id }) => id === 'all-2023')?.outOf ?? null,
		stated: { count: 'cpt-all-visits-2023' }
	}
];

/** Totals that are stated somewhere, in counts.csv, in the dossier, in the treaty, agree with the rows. */
export function checkTotals({ tables, placeOf }: Checked): Fault[] {
	return [...totals.flatMap((total) => checkTotal(total)), ...checkPublication()];

	function checkTotal({ file, of, rows, stated }: Total): Fault[] {
		const found = rows(tables);
		if ('number' in stated) {
			if (found === stated.number) return [];
			const problem = `${of}: the rows come to ${found}; expected ${stated.number} (${stated.by})`;
			return [{ file, line: 1, problem }];
		}
		const row = tables.counts.find(({ id }) => id === stated.count);
		if (!row) {
			const problem = `the row ${stated.count} is missing, which states the number of ${of}`;
			return [{ file: 'data/counts.csv', line: 1, problem }];
		}
		if (found === row.value) return [];
		const problem = `does not agree with ${file}; expected ${found}, its ${of}`;
		return [{ ...placeOf(row), column: 'value', value: String(row.value), problem }];
	}

	/** Reports on Russia public at a time are the visits whose report was published by then. */
	function checkPublication(): Fault[] {
		return tables.publication
			.filter(({ party }) => party === 'RUS')
			.flatMap((row) => {
				const day = latest(row.date) ?? '';
				const published = tables.visits.filter(({ publishedOn }) => isBy(publishedOn, day)).length;
				if (published === row.published) return [];
				const problem = `does not agree with data/visits.csv, where ${published} reports are public by then`;
				return [{ ...placeOf(row), column: 'published', value: String(row.published), problem }];
			});
	}
}

function onDayOf(tables: Tables, event: string, rows: (day: Day) => unknown[]): number | null {
	const found = tables.events.find(({ id }) => id === event);
	const day = found ? earliest(found.date) : null;
	return day === null ? null : rows(day).length;
}
