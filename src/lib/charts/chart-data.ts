import type { MechanismData } from './mechanism/data.server';
import type { ClaimsData } from './claims/data.server';
import type { LeavingData } from './leaving/data.server';
import type { MembershipData } from './membership/data.server';
import type { OriginsData } from './origins/data.server';
import type { PowersData } from './powers/data.server';
import type { StatementsData } from './statements/data.server';
import type { TiesData } from './ties/data.server';
import type { VisitsData } from './visits/data.server';

/** The rows each chart draws, as plain data that can travel from the build to the browser. */
export interface ChartData {
	origins: OriginsData;
	membership: MembershipData;
	mechanism: MechanismData;
	ties: TiesData;
	visits: VisitsData;
	statements: StatementsData;
	leaving: LeavingData;
	powers: PowersData;
	claims: ClaimsData;
}
