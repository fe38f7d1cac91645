import { pictureOf, type StepPicture } from '../charts/picture-file';
import type { ChartName } from '../charts/chart-state';
import type { Locale } from '../paraglide/runtime';
import { chapters } from '../story/steps';
import { wordsOf } from '../story/words/words.server';
import { catalogue, statesOf } from './catalogue.server';
import { plainFrame } from './snippets';
import type { TakenChart } from './taken-chart';

/** A chart state in the gallery: its picture and the one code that always does. */
export interface GalleryState extends TakenChart {
	picture: StepPicture;
	frame: string;
}

/** A chart in the gallery, with the title of its chapter. */
export interface GalleryChart {
	chart: ChartName;
	title: string;
	states: GalleryState[];
}

/** The gallery of all charts, for newsrooms. */
export function galleryPage(locale: Locale, origin: string) {
	const all = catalogue(locale);
	const words = wordsOf(locale);
	return {
		words: words.newsroom,
		charts: chapters.map(({ id, chart }): GalleryChart => ({
			chart,
			title: words.chapters.find((chapter) => chapter.id === id)?.title ?? '',
			states: statesOf(all, chart).map((taken) => ({
				...taken,
				picture: pictureOf(chart, taken.step),
				frame: plainFrame({ origin, edition: null }, taken)
			}))
		}))
	};
}
