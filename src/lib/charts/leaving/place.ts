import { remembered } from '../remembered';
import type { Size } from '../size';
import type { LeavingData } from './data.server';
import { leavingLayout } from './layout';
import { leavingSeries, type LeavingState } from './state';

/** Where every mark of a state stands, px. */
export const placeLeaving = remembered((data: LeavingData, state: LeavingState, size: Size) =>
	leavingLayout(leavingSeries(data, state), size)
);
