import { headScript } from '$lib/story/head-script.server';
import { ServerOnly } from '$lib/story/server-only';
import { storyPage } from '$lib/story/story-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	...storyPage('en'),
	headScript: new ServerOnly(headScript)
});
