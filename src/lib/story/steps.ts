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
