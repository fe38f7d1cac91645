import { render } from 'svelte/server';
import Chart from './Chart.svelte';
import { chartData } from './chart-data.server';
import type { ChartState } from './chart-state';
import type { Drawn } from './drawn';
import { nominalSize, type SizeClass } from './size';
import { rounded, withoutMarkers } from './svg-text';

/**
 * A state of a chart in both its designs, as the server writes it into a page.
 *
 * @param step Its step; what is named inside a drawing is named after it.
 * @param title The finding, as the accessible name of the picture.
 */
export function drawnTwice(step: string, state: ChartState, title: string): Drawn {
	const draw = (sizeClass: SizeClass) => {
		const { body } = render(Chart, {
			props: { data: chartData, state, size: nominalSize[sizeClass], title },
			idPrefix: `${step}-${sizeClass}-`
		});
		return rounded(withoutMarkers(body));
	};
	return { narrow: draw('narrow'), wide: draw('wide') };
}
