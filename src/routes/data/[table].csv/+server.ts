import { error } from '@sveltejs/kit';
import { dataFiles } from '$lib/record/data-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...dataFiles.keys()]
		.filter((file) => file.endsWith('.csv'))
		.map((file) => ({ table: file.replace(/\.csv$/, '') }));

/** One table of the record, letter for letter. */
export const GET: RequestHandler = ({ params }) => {
	const text = dataFiles.get(`${params.table}.csv`);
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
