import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read and found; each chart on its own says itself that its place is the story. */
export const GET: RequestHandler = ({ url }) =>
	new Response(`User-agent: *\nAllow: /\nSitemap: ${url.origin}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain' }
	});
