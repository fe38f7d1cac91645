import { remembered } from '../remembered';
import type { Size } from '../size';
import type { MechanismData } from './data.server';
import { mechanismLayout } from './layout';
import { mechanismSeries, type MechanismState } from './state';

/** Where every mark of a state stands, px. */
export const placeMechanism = remembered((data: MechanismData, state: MechanismState, size: Size) =>
	mechanismLayout(mechanismSeries(data, state), size)
);
