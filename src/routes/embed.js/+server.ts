import code from '$lib/embed/host.ts?classic';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script for pages that show our charts. Its address is for ever. */
export const GET: RequestHandler = () =>
	new Response(code, { headers: { 'content-type': 'text/javascript' } });
