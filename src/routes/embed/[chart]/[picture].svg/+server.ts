import { error } from '@sveltejs/kit';
import { stepOfPicture, stepPicture } from '$lib/charts/step-picture.server';
import { orderedSteps } from '$lib/story/step-order';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const variants = ['', '.dark', '.narrow', '.narrow.dark'];

export const entries: EntryGenerator = () =>
	orderedSteps.flatMap((step) =>
		variants.map((variant) => ({ chart: step.state.chart, picture: `${step.id}${variant}` }))
	);

/** A chart state as a picture, for the design and the theme its name asks for. */
export const GET: RequestHandler = ({ params }) => {
	const [id, ...variant] = params.picture.split('.');
	const step = stepOfPicture(params.chart, id);
	if (!step) error(404);
	const svg = stepPicture(step, {
		theme: variant.includes('dark') ? 'dark' : 'light',
		sizeClass: variant.includes('narrow') ? 'narrow' : 'wide'
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
