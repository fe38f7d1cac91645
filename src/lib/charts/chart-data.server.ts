import { record } from '../record/record.server';
import type { ChartData } from './chart-data';
import type { ChartName } from './chart-state';
import type { ChartTable } from './chart-table';
import { membershipData } from './membership/data.server';
import { membershipTable } from './membership/table';
import { originsData } from './origins/data.server';
import { originsTable } from './origins/table';
import { visitsData } from './visits/data.server';
import { visitsTable } from './visits/table';

/** The rows of every chart, picked from the record once. */
export const chartData: ChartData = {
	origins: originsData(record),
	membership: membershipData(record),
	visits: visitsData(record)
};

/** What a chart draws, as a table of words. */
export function chartTable(chart: ChartName): ChartTable {
	switch (chart) {
		case 'origins':
			return originsTable(chartData.origins);
		case 'membership':
			return membershipTable(chartData.membership);
		case 'visits':
			return visitsTable(chartData.visits);
	}
}
