import { remembered } from '../remembered';
import type { Size } from '../size';
import type { VisitsData } from './data.server';
import { visitsLayout } from './layout';
import { visitsSeries, type VisitsState } from './state';

/** Where every mark of a state stands, px. */
export const placeVisits = remembered((data: VisitsData, state: VisitsState, size: Size) =>
	visitsLayout(visitsSeries(data, state), size)
);
