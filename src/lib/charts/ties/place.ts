import { remembered } from '../remembered';
import type { Size } from '../size';
import type { TiesData } from './data.server';
import { tiesLayout } from './layout';
import { tiesSeries, type TiesState } from './state';

/** Where every mark of a state stands, px. */
export const placeTies = remembered((data: TiesData, state: TiesState, size: Size) =>
	tiesLayout(tiesSeries(data, state), size)
);
