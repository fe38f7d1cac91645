import { bibliography } from '$lib/story/bibliography.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ parts: bibliography('en') });
