import { ServerOnly } from '$lib/story/server-only';
import { storyPage } from '$lib/story/story-page.server';
import { unfoldingScript } from '$lib/story/unfolding-script.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	...storyPage('en'),
	unfolding: new ServerOnly(unfoldingScript)
});
