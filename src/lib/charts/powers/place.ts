import { remembered } from '../remembered';
import type { Size } from '../size';
import type { PowersData } from './data.server';
import { powersLayout } from './layout';
import { powersSeries, type PowersState } from './state';

/** Where every mark of a state stands, px. */
export const placePowers = remembered((data: PowersData, state: PowersState, size: Size) =>
	powersLayout(powersSeries(data, state), size)
);
