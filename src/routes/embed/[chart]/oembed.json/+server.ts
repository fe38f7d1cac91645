import { error, json } from '@sveltejs/kit';
import { catalogue, statesOf } from '$lib/gallery/catalogue.server';
import { oembedOf } from '$lib/gallery/oembed';
import { chapters } from '$lib/story/steps';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => chapters.map(({ chart }) => ({ chart }));

/** What an oEmbed consumer is told about a chart in its last state. */
export const GET: RequestHandler = ({ params, url }) => {
	const all = catalogue('en');
	const taken = statesOf(all, params.chart).at(-1);
	if (!taken) error(404);
	return json(oembedOf({ origin: url.origin, edition: null }, taken, all.site));
};
