import { articleIds, noComplaints, type MechanismData } from './data.server';
import { stationNames } from './state';

/** Rows for tests: the true ids, with words of the test's own. */
export function madeUpData(): MechanismData {
	return {
		rules: ([...articleIds, noComplaints] as const).map((id) => ({ id, says: `What ${id} says` })),
		majority: { part: 2, of: 3 },
		banArticle: 'Article 3'
	};
}

/** Every view of the chart. */
export const views = [...stationNames, 'is-not'] as const;
