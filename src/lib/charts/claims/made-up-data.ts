import { knownDate } from '../made-up-dates';
import type { ClaimsData } from './data.server';

const day = knownDate('1998-09-01');
const people = { value: 9, of: 10, on: day };

/** Four claims of two reports, for tests. */
export const madeUpData: ClaimsData = {
	claims: [
		{ id: 'C01', verdict: 'supported', reports: [0], topic: 'origins' },
		{ id: 'C02', verdict: 'contradicted', reports: [0], topic: 'origins' },
		{ id: 'C03', verdict: 'contradicted', reports: [0, 1], topic: 'court' },
		{ id: 'C04', verdict: 'unverified', reports: [1], topic: 'court' }
	],
	reports: [
		{ id: 'article-1', outlet: 'The Gazette', title: 'A treaty' },
		{ id: 'article-2', outlet: null, title: 'A court' }
	],
	quoted: {},
	dates: {
		unAdopted: day,
		adopted: day,
		signed: day,
		law: day,
		deposit: day,
		inForce: day,
		leavingLaw: day,
		earliestEnd: day,
		asOf: day
	},
	counts: { osce: people, unn: people, ohchr: people }
};
