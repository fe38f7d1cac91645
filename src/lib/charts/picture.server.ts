import { render } from 'svelte/server';
import Chart from './Chart.svelte';
import type { ChartData } from './chart-data';
import type { ChartState } from './chart-state';
import chartCss from './chart.css?raw';
import { escaped } from '../escaped';
import { pictureMargin, pictureSize } from './picture-file';
import { halosBelow, rolesAsAttributes, withHead } from './plain-svg.server';
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
 * A chart state as the text of an SVG file that any program can open: no style sheet, no script and
 * no custom property, but what Svelte draws with its roles, places and colours as attributes.
 */
export function drawPicture(data: ChartData, picture: Picture): string {
	const size = nominalSize[picture.sizeClass];
	const { body } = render(Chart, {
		props: { data, state: picture.state, size, title: picture.title }
	});
	const drawing = rounded(withoutMarkers(body)).replace(' width="100%" height="100%"', '');
	const { width, height } = pictureSize[picture.sizeClass];
	const sheet = `width="${String(width)}" height="${String(height)}"`;
	const corner = String(-pictureMargin);
	const head = `<title>${escaped(picture.title)}</title><desc>${escaped(picture.description)}</desc><rect x="${corner}" y="${corner}" ${sheet} fill="var(--paper)"/>`;
	const whole = drawing
		.replace(/viewBox="[^"]*"/, `viewBox="${corner} ${corner} ${String(width)} ${String(height)}"`)
		.replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" ${sheet}`);
	const named = withHead(whole, head);
	const plain = halosBelow(rolesAsAttributes(placesAsAttributes(named), chartCss));
	return namingInstalledFonts(resolveTokens(plain, picture.theme));
}

/** The stand-ins of the page's fonts exist in its style sheet only; elsewhere they are missing fonts. */
function namingInstalledFonts(svg: string): string {
	return svg.replaceAll(/'[\w ]+ fallback', /g, '');
}
