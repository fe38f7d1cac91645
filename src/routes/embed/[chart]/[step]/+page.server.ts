import { error } from '@sveltejs/kit';
import { embedPage, stepsOfChart } from '$lib/embed/embed-page.server';
import { ServerOnly } from '$lib/story/server-only';
import { orderedSteps } from '$lib/story/step-order';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	orderedSteps.map(({ id, state }) => ({ chart: state.chart, step: id }));

/** A chart in a given state. */
export const load: PageServerLoad = ({ params, url }) => {
	const step = stepsOfChart(params.chart).find(({ id }) => id === params.step);
	if (!step) error(404);
	return { embed: new ServerOnly(embedPage(step, url.pathname, 'en')) };
};
