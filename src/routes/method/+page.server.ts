import { methodPage } from '$lib/check/method-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => methodPage('en');
