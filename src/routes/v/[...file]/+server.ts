import { error, json } from '@sveltejs/kit';
import { editionFile, editionFiles, editions } from '$lib/gallery/editions.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
/** An edition has pages, which end with a slash, and files. */
export const trailingSlash = 'ignore';

const list = 'editions.json';

export const entries: EntryGenerator = () => [list, ...editionFiles].map((file) => ({ file }));

/** The list of frozen editions, and their files. Their addresses are for ever, and so is what stands there. */
export const GET: RequestHandler = ({ params, url }) => {
	if (params.file === list)
		return json(editions.map(({ name, catalogue }) => ({ name, asOf: catalogue.asOf })));
	const file = editionFile(params.file, url.origin);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
};
