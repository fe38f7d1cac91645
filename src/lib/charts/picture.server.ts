import { render } from 'svelte/server';
import Chart from './Chart.svelte';
import type { ChartData } from './chart-data';
import type { ChartState } from './chart-state';
import chartCss from './chart.css?raw';
import { escaped } from '../escaped';
import { nominalSize, type SizeClass } from './size';
import { placesAsAttributes, rounded, withoutMarkers } from './svg-text';
import { resolveTokens, type PictureTheme } from './tokens.server';

/** What a picture file shows. */
export interface Picture {
	state: ChartState;
	title: string;
	description: string;
	theme: PictureTheme;
	sizeClass: SizeClass;
}

/**
 * A chart state as the text of an SVG file that needs no style sheet, no script and no custom
 * property: what Svelte draws, with its classes' rules inside and its places as attributes.
 */
export function drawPicture(data: ChartData, picture: Picture): string {
	const size = nominalSize[picture.sizeClass];
	const { body } = render(Chart, {
		props: { data, state: picture.state, size, title: picture.title }
	});
	const drawing = rounded(withoutMarkers(body)).replace(' width="100%" height="100%"', '');
	const rules = chartCss.replace(/\/\*.*?\*\//gs, '');
	const head = `<title>${escaped(picture.title)}</title><desc>${escaped(picture.description)}</desc><style>${rules}</style><rect width="100%" height="100%" fill="var(--paper)"/>`;
	const whole = drawing
		.replace(
			'<svg',
			`<svg xmlns="http://www.w3.org/2000/svg" width="${String(size.width)}" height="${String(size.height)}"`
		)
		.replace(/<svg[^>]*>/, (root) => `${root}${head}`);
	return resolveTokens(placesAsAttributes(whole), picture.theme);
}
