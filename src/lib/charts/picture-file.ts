import type { StepPicture } from '../story/story-page';
import type { ChartName } from './chart-state';
import { nominalSize } from './size';

/** The addresses of a step's picture files. They are for ever: newsrooms link to them. */
export function pictureOf(chart: ChartName, step: string): StepPicture {
	const file = `/embed/${chart}/${step}`;
	return {
		wide: { light: `${file}.svg`, dark: `${file}.dark.svg`, ...nominalSize.wide },
		narrow: { light: `${file}.narrow.svg`, dark: `${file}.narrow.dark.svg`, ...nominalSize.narrow }
	};
}
