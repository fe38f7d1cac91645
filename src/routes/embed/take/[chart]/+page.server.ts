import { error } from '@sveltejs/kit';
import { takePage } from '$lib/gallery/take-page.server';
import { chapters } from '$lib/story/steps';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => chapters.map(({ chart }) => ({ chart }));

/** Everything there is to take of one chart. */
export const load: PageServerLoad = ({ params, url }) => {
	const page = takePage('en', params.chart, url.origin);
	if (!page) error(404);
	return page;
};
