import type { MembershipData } from './membership/data.server';
import type { OriginsData } from './origins/data.server';
import type { VisitsData } from './visits/data.server';

/** The rows each chart draws, as plain data that can travel from the build to the browser. */
export interface ChartData {
	origins: OriginsData;
	membership: MembershipData;
	visits: VisitsData;
}
