import { remembered } from '../remembered';
import type { Size } from '../size';
import type { MembershipData } from './data.server';
import { membershipLayout } from './layout';
import { membershipSeries, type MembershipState } from './state';

/** Where every mark of a state stands, px. */
export const placeMembership = remembered(
	(data: MembershipData, state: MembershipState, size: Size) =>
		membershipLayout(membershipSeries(data, state), size)
);
