import { claimsPage } from '$lib/check/claims-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => claimsPage('en');
