import { knownDate } from '../made-up-dates';
import type { LeavingData, LeavingId } from './data.server';
import type { LeavingState } from './state';

const days: [LeavingId, string][] = [
	['government-order-signed', '2025-08-23'],
	['government-order-published', '2025-08-25'],
	['ukraine-responds', '2025-08-27'],
	['un-rapporteurs-warn', '2025-09-03'],
	['bill-registered', '2025-09-08'],
	['duma-passes-law', '2025-09-17'],
	['federation-council-approves', '2025-09-24'],
	['denunciation-law-signed', '2025-09-29'],
	['earliest-end-for-russia', '2026-10-01']
];

/** Rows for tests: the true ids and days, with words as long as the true ones. */
export function madeUpData(asOf = '2026-11-21'): LeavingData {
	return {
		events: days.map(([id, day]) => ({
			id,
			date: knownDate(day),
			title: `What ${id} is`,
			remark: id === 'earliest-end-for-russia' ? 'Computed.' : null
		})),
		quotes: {
			ukraine: {
				whole:
					'All this demonstrates someone’s consistent efforts to “shut down” any channels of a certain kind of oversight',
				part: 'efforts to “shut down” any channels of some kind of oversight'
			},
			rapporteurs: {
				whole: 'A certain decision raises red flags about what is going on behind some bars.',
				part: 'red flags about what is going on behind some bars'
			}
		},
		emptySeat: knownDate('2023-12'),
		asOf: knownDate(asOf)
	};
}

/** Every picture of the chart: each view, and exploring with a first, a middle and a last day. */
export const states: readonly LeavingState[] = [
	{ chart: 'leaving', view: 'order' },
	{ chart: 'leaving', view: 'bill' },
	{ chart: 'leaving', view: 'votes' },
	{ chart: 'leaving', view: 'signed' },
	{ chart: 'leaving', view: 'reasons' },
	{ chart: 'leaving', view: 'article-22' },
	{ chart: 'leaving', view: 'explore', receipt: null },
	{ chart: 'leaving', view: 'explore', receipt: '2025-09-29' },
	{ chart: 'leaving', view: 'explore', receipt: '2026-03-15' },
	{ chart: 'leaving', view: 'explore', receipt: '2026-11-21' }
];
