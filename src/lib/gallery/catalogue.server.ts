import { chartData } from '../charts/chart-data.server';
import { sourceLine } from '../charts/chart-source.server';
import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { record } from '../record/record.server';
import { orderedSteps } from '../story/step-order';
import { wordsOf } from '../story/words/words.server';
import { heightsOf } from './frame-heights';
import type { Catalogue, TakenChart } from './taken-chart';

/** Every chart state there is to take, in reading order. */
export function catalogue(locale: Locale): Catalogue {
	const words = wordsOf(locale).chapters.flatMap((chapter) => chapter.steps);
	const charts = orderedSteps.flatMap(({ id, state: { chart } }): TakenChart[] => {
		const step = words.find((known) => known.id === id);
		if (!step) return [];
		const { title, subtitle, description } = step;
		const source = sourceLine(record, chartData, chart);
		return [{ chart, step: id, title, subtitle, description, source, heights: heightsOf(id) }];
	});
	return { site: m.site_title(), asOf: record.asOf.edtf, charts };
}

/** The states of one chart, in reading order; none of a chart that there is not. */
export function statesOf({ charts }: Catalogue, chart: string): TakenChart[] {
	return charts.filter((taken) => taken.chart === chart);
}
