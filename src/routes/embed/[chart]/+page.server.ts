import { error } from '@sveltejs/kit';
import { embedPage, stepsOfChart } from '$lib/embed/embed-page.server';
import { ServerOnly } from '$lib/story/server-only';
import { chapters } from '$lib/story/steps';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => chapters.map(({ chart }) => ({ chart }));

/** A chart in its last state. */
export const load: PageServerLoad = ({ params, url }) => {
	const step = stepsOfChart(params.chart).at(-1);
	if (!step) error(404);
	return { embed: new ServerOnly(embedPage(step, url.pathname, 'en')) };
};
