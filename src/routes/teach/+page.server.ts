import { teachPage } from '$lib/teach/teach-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => teachPage(url.origin, 'en');
