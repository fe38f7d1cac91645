import type { ChartName } from '../charts/chart-state';
import type { SourcedChartTable } from '../charts/chart-table';
import type { StepId } from '../story/steps';
import type { EmbedRoom } from './embed-drawings';

/** One chart state as a page of its own, to be framed by other people's pages. */
export interface EmbedPage {
	/** From the root of the site, with a slash at the end. */
	address: string;
	chart: ChartName;
	step: StepId;
	title: string;
	subtitle: string;
	/** What the chart shows, for people who do not see it. */
	description: string;
	/** Who the chart's rows come from, in words. */
	source: string;
	/** The day of the record, in words. */
	asOf: string;
	/** The address of the module that lets readers explore this state; null where there is nothing to set. */
	explore: string | null;
	drawings: { room: EmbedRoom; svg: string }[];
	table: SourcedChartTable;
	/** The script of the page, see frame.ts. */
	script: string;
}
