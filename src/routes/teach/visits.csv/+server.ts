import { record } from '$lib/record/record.server';
import { pupilsTable } from '$lib/teach/pupils-table.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The visits to Russia for pupils: few columns, plain words. */
export const GET: RequestHandler = () =>
	new Response(pupilsTable(record.visits, 'en'), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
