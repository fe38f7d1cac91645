import { record } from '../record/record.server';
import type { ChartData } from './chart-data';
import type { ChartName } from './chart-state';
import type { ChartTable, SourcedChartTable } from './chart-table';
import { mechanismData } from './mechanism/data.server';
import { mechanismTable } from './mechanism/table';
import { claimsData } from './claims/data.server';
import { claimsTable } from './claims/table';
import { leavingData } from './leaving/data.server';
import { leavingTable } from './leaving/table';
import { membershipData } from './membership/data.server';
import { membershipTable } from './membership/table';
import { originsData } from './origins/data.server';
import { originsTable } from './origins/table';
import { withSources } from './row-sources.server';
import { powersData } from './powers/data.server';
import { powersTable } from './powers/table';
import { statementsData } from './statements/data.server';
import { statementsTable } from './statements/table';
import { tiesData } from './ties/data.server';
import { tiesTable } from './ties/table';
import { visitsData } from './visits/data.server';
import { visitsTable } from './visits/table';

/** The rows of every chart, picked from the record once. */
export const chartData: ChartData = {
	origins: originsData(record),
	membership: membershipData(record),
	mechanism: mechanismData(record),
	ties: tiesData(record),
	visits: visitsData(record),
	statements: statementsData(record),
	leaving: leavingData(record),
	powers: powersData(record),
	claims: claimsData(record)
};

/** What a chart draws, as a table of words, and what each row of it rests on. */
export function chartTable(chart: ChartName): SourcedChartTable {
	return withSources(record, chartData, chart, tableOf(chart));
}

function tableOf(chart: ChartName): ChartTable {
	switch (chart) {
		case 'origins':
			return originsTable(chartData.origins);
		case 'membership':
			return membershipTable(chartData.membership);
		case 'mechanism':
			return mechanismTable(chartData.mechanism);
		case 'ties':
			return tiesTable(chartData.ties);
		case 'visits':
			return visitsTable(chartData.visits);
		case 'statements':
			return statementsTable(chartData.statements);
		case 'leaving':
			return leavingTable(chartData.leaving);
		case 'powers':
			return powersTable(chartData.powers);
		case 'claims':
			return claimsTable(chartData.claims);
	}
}
