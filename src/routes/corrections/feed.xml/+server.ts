import { correctionsFeed } from '$lib/check/corrections-feed.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The log for those who show our charts on their pages. */
export const GET: RequestHandler = ({ url }) =>
	new Response(correctionsFeed(url.origin, 'en'), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
