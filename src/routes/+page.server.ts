import { storyPage } from '$lib/story/story-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => storyPage('en');
