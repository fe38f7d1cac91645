import { remembered } from '../remembered';
import type { Size } from '../size';
import type { ClaimsData } from './data.server';
import { claimsLayout } from './layout';
import { claimsSeries, type ClaimsState } from './state';

/** Where every mark of a state stands, px. */
export const placeClaims = remembered((data: ClaimsData, state: ClaimsState, size: Size) =>
	claimsLayout(claimsSeries(data, state), size)
);
