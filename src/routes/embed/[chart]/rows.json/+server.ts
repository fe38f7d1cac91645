import { error, json } from '@sveltejs/kit';
import { chartData } from '$lib/charts/chart-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(chartData).map((chart) => ({ chart }));

/** The rows of one chart, for the browser that draws it. */
export const GET: RequestHandler = ({ params }) => {
	const rows = new Map<string, unknown>(Object.entries(chartData)).get(params.chart);
	if (rows === undefined) error(404);
	return json(rows);
};
