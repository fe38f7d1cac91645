import { correctionsPage } from '$lib/check/corrections-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ entries: correctionsPage('en') });
