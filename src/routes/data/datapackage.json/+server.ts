import { dataFile } from '$lib/record/data-files.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What describes the tables for machines, letter for letter. */
export const GET: RequestHandler = () =>
	new Response(dataFile('datapackage.json'), { headers: { 'content-type': 'application/json' } });
