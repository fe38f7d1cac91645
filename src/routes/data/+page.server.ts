import { dataPage } from '$lib/check/data-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => dataPage('en', url.origin);
