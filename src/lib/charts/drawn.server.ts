import { render } from 'svelte/server';
import Chart from './Chart.svelte';
import { chartData } from './chart-data.server';
import type { ChartState } from './chart-state';
import type { Drawn } from './drawn';
import { nominalSize } from './size';

/**
 * A state of a chart in both its designs, as the server writes it into a page.
 *
 * @param title The finding, as the accessible name of the picture.
 */
export function drawnTwice(state: ChartState, title: string): Drawn {
	const draw = (size: (typeof nominalSize)['wide']) =>
		render(Chart, { props: { data: chartData, state, size, title } }).body;
	return { narrow: draw(nominalSize.narrow), wide: draw(nominalSize.wide) };
}
