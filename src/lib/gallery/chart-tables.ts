import type { ChartName } from '../charts/chart-state';

/** The tables of the record that a chart is drawn from, by the names of their files in `/data/`. */
export const chartTables: Record<ChartName, readonly string[]> = {
	origins: ['events', 'ties'],
	membership: ['states'],
	mechanism: ['articles', 'quotes'],
	visits: ['visits', 'counts'],
	statements: ['public_statements'],
	ties: ['ties', 'events'],
	leaving: ['events'],
	powers: ['ties'],
	claims: ['claims']
};
