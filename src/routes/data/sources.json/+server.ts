import { dataFile } from '$lib/record/data-files.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The bibliography as CSL-JSON, letter for letter. */
export const GET: RequestHandler = () =>
	new Response(dataFile('sources.json'), { headers: { 'content-type': 'application/json' } });
