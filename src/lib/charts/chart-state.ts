import type { MembershipState } from './membership/state';
import type { OriginsState } from './origins/state';
import type { VisitsState } from './visits/state';

/** Everything a chart needs to be told about a step. A whole state, never a change to one. */
export type ChartState = OriginsState | MembershipState | VisitsState;

/** A chart's name in addresses, handles and files. */
export type ChartName = ChartState['chart'];
