import { error, json } from '@sveltejs/kit';
import { catalogue, statesOf } from '$lib/gallery/catalogue.server';
import { oembedOf } from '$lib/gallery/oembed';
import { orderedSteps } from '$lib/story/step-order';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	orderedSteps.map(({ id, state }) => ({ chart: state.chart, step: id }));

/** What an oEmbed consumer is told about a chart in a given state. */
export const GET: RequestHandler = ({ params, url }) => {
	const all = catalogue('en');
	const taken = statesOf(all, params.chart).find(({ step }) => step === params.step);
	if (!taken) error(404);
	return json(oembedOf({ origin: url.origin, edition: null }, taken, all.site));
};
