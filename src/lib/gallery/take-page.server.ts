import { chartData } from '../charts/chart-data.server';
import { tablesBehind } from '../charts/chart-source.server';
import type { ChartName } from '../charts/chart-state';
import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { dateInWords } from '../record/date-in-words';
import { parseDate } from '../record/parse-date.server';
import { record } from '../record/record.server';
import { tableStem } from '../record/rows.server';
import type { TableName } from '../record/tables.server';
import { chapters } from '../story/steps';
import { wordsOf } from '../story/words/words.server';
import { catalogue, statesOf } from './catalogue.server';
import { editions, scriptIntegrity } from './editions.server';
import { customElement, plainFrame, scriptedFrame, staticFigure } from './snippets';
import { addressesOf, type Stand, type TakenChart } from './taken-chart';

const licence = 'CC BY 4.0';

/** The codes of one chart state from one place: live, or an edition. */
export interface Codes {
	frame: string;
	scripted: string;
	figure: string;
	address: string;
}

/** A chart state with everything there is to take. */
export interface TakenState extends TakenChart {
	live: Codes & {
		element: string;
		/** The frame with the script of an edition and its hash; null before there is an edition. */
		pinned: string | null;
	};
	frozen: Codes | null;
	credit: string;
	citation: string;
}

/** The page of everything to take of one chart; `undefined` of a chart that there is not. */
export function takePage(locale: Locale, chart: string, origin: string) {
	const all = catalogue(locale);
	const plan = chapters.find((chapter) => chapter.chart === chart);
	if (!plan) return undefined;
	const edition = editions.at(-1);
	const asOf = dateInWords(record.asOf, { locale });
	const stand: Stand = { origin, edition: null };
	const kept: Stand | undefined = edition && {
		origin,
		edition: edition.name,
		integrity: scriptIntegrity(edition.name, origin)
	};
	return {
		chart: plan.chart,
		title: wordsOf(locale).chapters.find(({ id }) => id === plan.id)?.title ?? '',
		/** Names of the tables its rows come from, as their files in `/data/` have them. */
		tables: tablesOf(plan.chart).map(tableStem),
		edition: edition && dateInWords(parseDate(edition.catalogue.asOf), { locale }),
		states: statesOf(all, chart).map((taken): TakenState => {
			const { site } = all;
			const credit = m.gallery_credit_text({ site, licence, source: taken.source });
			const { story } = addressesOf(stand, taken);
			const frozen = edition?.catalogue.charts.find(({ step }) => step === taken.step);
			return {
				...taken,
				live: {
					...codesOf(stand, taken, credit),
					element: customElement(stand, taken),
					pinned: kept ? scriptedFrame(stand, taken, kept) : null
				},
				frozen: frozen && kept ? codesOf(kept, frozen, credit) : null,
				credit,
				citation: m.gallery_citation_text({
					title: taken.title,
					site,
					date: asOf,
					address: story
				})
			};
		})
	};
}

/** Besides the rows that stand in its table, the chart of visits draws totals. */
function tablesOf(chart: ChartName): readonly TableName[] {
	const behind = tablesBehind(record, chartData, chart);
	return chart === 'visits' ? [...behind, 'counts'] : behind;
}

function codesOf(stand: Stand, taken: TakenChart, credit: string): Codes {
	return {
		frame: plainFrame(stand, taken),
		scripted: scriptedFrame(stand, taken),
		figure: staticFigure(stand, taken, credit),
		address: addressesOf(stand, taken).page
	};
}
