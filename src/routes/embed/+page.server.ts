import { galleryPage } from '$lib/gallery/gallery-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => galleryPage('en', url.origin);
