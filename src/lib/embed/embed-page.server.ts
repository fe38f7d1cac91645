import { render } from 'svelte/server';
import Chart from '../charts/Chart.svelte';
import { chartData, chartTable } from '../charts/chart-data.server';
import { sourceLine } from '../charts/chart-source.server';
import { rounded, withoutMarkers } from '../charts/svg-text';
import type { Locale } from '../paraglide/runtime';
import { dateInWords } from '../record/date-in-words';
import { record } from '../record/record.server';
import { orderedSteps, type OrderedStep } from '../story/step-order';
import { stepWords } from '../story/words/step-words.server';
import { embedRooms, type EmbedRoom } from './embed-drawings';
import type { EmbedPage } from './embed-page';
import exploreModule from './explore.ts?address';
import { frameScript } from './frame-script.server';

const rooms = Object.keys(embedRooms) as EmbedRoom[];

/** Every step of a chart, in reading order; none of a chart that there is not. */
export function stepsOfChart(chart: string): OrderedStep[] {
	return orderedSteps.filter(({ state }) => state.chart === chart);
}

/**
 * What the page of an embedded step says and shows.
 *
 * @param address Of the page, from the root of the site, with a slash at the end.
 */
export function embedPage(step: OrderedStep, address: string, locale: Locale): EmbedPage {
	const { title, subtitle, description } = stepWords(step.id, locale);
	const { chart } = step.state;
	return {
		address,
		chart,
		step: step.id,
		title,
		subtitle,
		description,
		source: sourceLine(record, chartData, chart),
		asOf: dateInWords(record.asOf, { locale }),
		explore: step.state.view === 'explore' ? exploreModule : null,
		drawings: rooms.map((room) => ({ room, svg: draw(step, room, title) })),
		table: chartTable(chart),
		script: frameScript
	};
}

function draw(step: OrderedStep, room: EmbedRoom, title: string): string {
	const props = { data: chartData, state: step.state, size: embedRooms[room], title };
	return rounded(withoutMarkers(render(Chart, { props, idPrefix: `${room}-` }).body));
}
