import { error } from '@sveltejs/kit';
import { pngSizes } from '$lib/charts/picture-file';
import { pngOf } from '$lib/charts/png.server';
import { stepOfPicture, stepPicture } from '$lib/charts/step-picture.server';
import { orderedSteps } from '$lib/story/step-order';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	orderedSteps.flatMap((step) =>
		pngSizes.map(({ suffix }) => ({ chart: step.state.chart, picture: `${step.id}${suffix}` }))
	);

/** A chart state as a PNG file on light ground, for programs that do not take SVG. */
export const GET: RequestHandler = async ({ params }) => {
	const size = pngSizes.find(({ suffix }) => suffix !== '' && params.picture.endsWith(suffix));
	const { suffix, width } = size ?? pngSizes[0];
	const step = stepOfPicture(
		params.chart,
		params.picture.slice(0, params.picture.length - suffix.length)
	);
	if (!step) error(404);
	const png = await pngOf(stepPicture(step, { theme: 'light', sizeClass: 'wide' }), width);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
