import { remembered } from '../remembered';
import type { Size } from '../size';
import type { StatementsData } from './data.server';
import { statementsLayout } from './layout';
import { statementsSeries, type StatementsState } from './state';

/** Where every mark of a state stands, px. */
export const placeStatements = remembered(
	(data: StatementsData, state: StatementsState, size: Size) =>
		statementsLayout(statementsSeries(data, state), size)
);
