import { remembered } from '../remembered';
import type { Size } from '../size';
import type { OriginsData } from './data.server';
import { originsLayout } from './layout';
import { originsSeries, type OriginsState } from './state';

/** Where every mark of a state stands, px. */
export const placeOrigins = remembered((data: OriginsData, state: OriginsState, size: Size) =>
	originsLayout(originsSeries(data, state), size)
);
