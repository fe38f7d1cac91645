import { headScript } from '$lib/story/head-script.server';
import { ServerOnly } from '$lib/story/server-only';
import { storyPage } from '$lib/story/story-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { opening, ...story } = storyPage('en');
	return {
		...story,
		opening: new ServerOnly(opening),
		headScript: new ServerOnly(headScript)
	};
};
