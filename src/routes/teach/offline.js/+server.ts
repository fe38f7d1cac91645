import code from '$lib/offline/offline-boxes.ts?classic';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script of the page for teachers. */
export const GET: RequestHandler = () =>
	new Response(code, { headers: { 'content-type': 'text/javascript' } });
