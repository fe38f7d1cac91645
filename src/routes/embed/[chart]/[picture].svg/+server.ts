import { error } from '@sveltejs/kit';
import { chartData } from '$lib/charts/chart-data.server';
import { drawPicture } from '$lib/charts/picture.server';
import { orderedSteps } from '$lib/story/step-order';
import { wordsOf } from '$lib/story/words/words.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const variants = ['', '.dark', '.narrow', '.narrow.dark'];

export const entries: EntryGenerator = () =>
	orderedSteps.flatMap((step) =>
		variants.map((variant) => ({ chart: step.state.chart, picture: `${step.id}${variant}` }))
	);

export const GET: RequestHandler = ({ params }) => {
	const [id, ...variant] = params.picture.split('.');
	const step = orderedSteps.find((known) => known.id === id && known.state.chart === params.chart);
	const words = wordsOf('en')
		.chapters.flatMap((chapter) => chapter.steps)
		.find((known) => known.id === id);
	if (!step || !words) error(404);
	const svg = drawPicture(chartData, {
		state: step.state,
		title: words.title,
		description: words.description,
		theme: variant.includes('dark') ? 'dark' : 'light',
		sizeClass: variant.includes('narrow') ? 'narrow' : 'wide'
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
