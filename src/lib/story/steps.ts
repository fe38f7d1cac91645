import type { ChartState } from '../charts/chart-state';

/**
 * The story as data: chapters in reading order, each with its steps in reading order. A step id is
 * an address for ever (`/#visits-by-date`); it names one whole chart state and nothing else.
 */
export const chapters = [
	{
		id: 'origins',
		chart: 'origins',
		steps: [
			{ id: 'origins-idea', state: { chart: 'origins', view: 'idea' } },
			{ id: 'origins-assembly', state: { chart: 'origins', view: 'assembly' } },
			{ id: 'origins-adopted', state: { chart: 'origins', view: 'adopted' } },
			{ id: 'origins-opened', state: { chart: 'origins', view: 'opened' } },
			{ id: 'origins-in-force', state: { chart: 'origins', view: 'in-force' } },
			{ id: 'origins-committee', state: { chart: 'origins', view: 'committee' } },
			{ id: 'origins-two-treaties', state: { chart: 'origins', view: 'two-treaties' } }
		]
	},
	{
		id: 'membership',
		chart: 'membership',
		steps: [
			{ id: 'membership-first-day', state: { chart: 'membership', view: 'first-day' } },
			{ id: 'membership-seven', state: { chart: 'membership', view: 'seven-ratifications' } },
			{ id: 'membership-1994', state: { chart: 'membership', view: 'by-1994' } },
			{ id: 'membership-russia-signs', state: { chart: 'membership', view: 'russia-signs' } },
			{ id: 'membership-russia-bound', state: { chart: 'membership', view: 'russia-bound' } },
			{ id: 'membership-all', state: { chart: 'membership', view: 'all' } },
			{
				id: 'membership-explore',
				state: { chart: 'membership', view: 'explore', year: 'latest', country: null }
			}
		]
	},
	{
		id: 'visit',
		chart: 'mechanism',
		steps: [
			{ id: 'visit-notify', state: { chart: 'mechanism', view: 'notify' } },
			{ id: 'visit-enter', state: { chart: 'mechanism', view: 'enter' } },
			{ id: 'visit-private', state: { chart: 'mechanism', view: 'private' } },
			{ id: 'visit-report', state: { chart: 'mechanism', view: 'report' } },
			{ id: 'visit-publication', state: { chart: 'mechanism', view: 'publication' } },
			{ id: 'visit-statement', state: { chart: 'mechanism', view: 'statement' } },
			{ id: 'visit-is-not', state: { chart: 'mechanism', view: 'is-not' } }
		]
	},
	{
		id: 'visits',
		chart: 'visits',
		steps: [
			{ id: 'visits-first', state: { chart: 'visits', view: 'first' } },
			{ id: 'visits-by-date', state: { chart: 'visits', view: 'by-date' } },
			{ id: 'visits-by-place', state: { chart: 'visits', view: 'by-place' } },
			{ id: 'visits-unidentified', state: { chart: 'visits', view: 'unidentified' } },
			{ id: 'visits-published', state: { chart: 'visits', view: 'published' } },
			{ id: 'visits-all-states', state: { chart: 'visits', view: 'all-states' } },
			{ id: 'visits-empty-years', state: { chart: 'visits', view: 'empty-years' } }
		]
	},
	{
		id: 'statements',
		chart: 'statements',
		steps: [
			{ id: 'statements-rule', state: { chart: 'statements', view: 'first' } },
			{ id: 'statements-all', state: { chart: 'statements', view: 'all' } },
			{ id: 'statements-russia', state: { chart: 'statements', view: 'russia' } },
			{ id: 'statements-north-caucasus', state: { chart: 'statements', view: 'north-caucasus' } },
			{ id: 'statements-fifth', state: { chart: 'statements', view: 'fifth' } },
			{ id: 'statements-azerbaijan', state: { chart: 'statements', view: 'co-operation' } }
		]
	},
	{
		id: 'ties',
		chart: 'ties',
		steps: [
			{ id: 'ties-joined', state: { chart: 'ties', view: 'joined' } },
			{ id: 'ties-2022', state: { chart: 'ties', view: '2022' } },
			{ id: 'ties-ended', state: { chart: 'ties', view: 'ended' } },
			{ id: 'ties-not-ended', state: { chart: 'ties', view: 'not-ended' } },
			{ id: 'ties-empty-seat', state: { chart: 'ties', view: 'empty-seat' } },
			{ id: 'ties-today', state: { chart: 'ties', view: 'today' } }
		]
	},
	{
		id: 'leaving',
		chart: 'leaving',
		steps: [
			{ id: 'leaving-order', state: { chart: 'leaving', view: 'order' } },
			{ id: 'leaving-bill', state: { chart: 'leaving', view: 'bill' } },
			{ id: 'leaving-votes', state: { chart: 'leaving', view: 'votes' } },
			{ id: 'leaving-signed', state: { chart: 'leaving', view: 'signed' } },
			{ id: 'leaving-reasons', state: { chart: 'leaving', view: 'reasons' } },
			{ id: 'leaving-article-22', state: { chart: 'leaving', view: 'article-22' } },
			{ id: 'leaving-clock', state: { chart: 'leaving', view: 'explore', receipt: null } }
		]
	},
	{
		id: 'remaining',
		chart: 'powers',
		steps: [
			{ id: 'remaining-enter', state: { chart: 'powers', view: 'enter' } },
			{ id: 'remaining-hear', state: { chart: 'powers', view: 'hear' } },
			{ id: 'remaining-bind', state: { chart: 'powers', view: 'bind' } },
			{ id: 'remaining-applies', state: { chart: 'powers', view: 'applies' } },
			{ id: 'remaining-access', state: { chart: 'powers', view: 'access' } },
			{ id: 'remaining-together', state: { chart: 'powers', view: 'all' } }
		]
	},
	{
		id: 'claims',
		chart: 'claims',
		steps: [
			{ id: 'claims-all', state: { chart: 'claims', view: 'verdicts' } },
			{ id: 'claims-which-treaty', state: { chart: 'claims', view: 'which-treaty' } },
			{ id: 'claims-dates', state: { chart: 'claims', view: 'three-dates' } },
			{ id: 'claims-powers', state: { chart: 'claims', view: 'powers' } },
			{ id: 'claims-over', state: { chart: 'claims', view: 'over' } },
			{ id: 'claims-169', state: { chart: 'claims', view: '169' } },
			{
				id: 'claims-explore',
				state: {
					chart: 'claims',
					view: 'explore',
					article: 'all',
					verdict: 'all',
					topic: 'all',
					claim: null
				}
			}
		]
	}
] as const satisfies readonly ChapterPlan[];

interface ChapterPlan {
	id: string;
	chart: ChartState['chart'];
	steps: readonly { id: string; state: ChartState }[];
}

/** The id of a chapter, also its address on the page. */
export type ChapterId = (typeof chapters)[number]['id'];
/** The id of a step: an address for ever. */
export type StepId = (typeof chapters)[number]['steps'][number]['id'];
