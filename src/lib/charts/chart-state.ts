import type { MechanismState } from './mechanism/state';
import type { ClaimsState } from './claims/state';
import type { LeavingState } from './leaving/state';
import type { MembershipState } from './membership/state';
import type { OriginsState } from './origins/state';
import type { PowersState } from './powers/state';
import type { StatementsState } from './statements/state';
import type { TiesState } from './ties/state';
import type { VisitsState } from './visits/state';

/** Everything a chart needs to be told about a step. A whole state, never a change to one. */
export type ChartState =
	| OriginsState
	| MembershipState
	| MechanismState
	| TiesState
	| VisitsState
	| StatementsState
	| LeavingState
	| PowersState
	| ClaimsState;

/** A chart's name in addresses, handles and files. */
export type ChartName = ChartState['chart'];
