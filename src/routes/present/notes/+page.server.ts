import { presentPage } from '$lib/present/present-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => presentPage('en');
