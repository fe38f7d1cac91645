import code from '$lib/gallery/copy-buttons.ts?classic';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script of the gallery's pages. */
export const GET: RequestHandler = () =>
	new Response(code, { headers: { 'content-type': 'text/javascript' } });
