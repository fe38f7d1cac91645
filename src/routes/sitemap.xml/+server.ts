import { record } from '$lib/record/record.server';
import { sheetIds } from '$lib/teach/sheet-ids';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The pages that want to be found; what is made to stand in other pages is not among them. */
const pages = [
	'/',
	'/article/',
	'/present/',
	'/sources/',
	'/claims/',
	'/data/',
	'/method/',
	'/corrections/',
	'/embed/',
	'/teach/',
	...sheetIds.map((id) => `/teach/${id}/`)
];

export const GET: RequestHandler = ({ url }) => {
	const entries = pages.map(
		(page) => `<url><loc>${url.origin}${page}</loc><lastmod>${record.asOf.edtf}</lastmod></url>`
	);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
};
