import { knownDate } from '../made-up-dates';
import type { OriginsData, OriginsEvent, OriginsId, Treaty } from './data.server';

/** Rows for tests: the true ids, on days of the test's own. */
export function madeUpData(dates: Partial<Record<OriginsId, string>> = {}): OriginsData {
	const event = (id: OriginsId, treaty: Treaty, edtf: string): OriginsEvent => ({
		id,
		treaty,
		date: knownDate(dates[id] ?? edtf),
		title: `What ${id} is`,
		confidence: 'high',
		doubt: null
	});
	return {
		events: [
			event('gautier-proposes', 'european', '1976'),
			event('gautier-founds', 'european', '1977'),
			event('recommendation-909', 'european', '1981-01'),
			event('recommendation-971', 'european', '1983-09-28'),
			event('convention-adopted', 'european', '1987-06-26'),
			event('convention-opened', 'european', '1987-11-26'),
			event('seventh-ratification', 'european', '1988-10-07'),
			event('convention-in-force', 'european', '1989-02-01'),
			event('committee-begins', 'european', '1989-11-13'),
			event('un-convention-adopted', 'un', '1984-12-10'),
			event('uncat', 'un', '1987-06-26')
		],
		recommendations: { first: '909', second: '971' },
		firstDaySignatures: 19,
		ratifications: 7
	};
}

/** Every view of the chart. */
export const views = [
	'idea',
	'assembly',
	'adopted',
	'opened',
	'in-force',
	'committee',
	'two-treaties'
] as const;
