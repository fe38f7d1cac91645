import type { ChartName } from './chart-state';
import { nominalSize } from './size';

/** One size of a step's picture: its files in both themes and its measures, px. */
interface PictureFiles {
	light: string;
	dark: string;
	width: number;
	height: number;
}

/** The picture files of a step: for a wide column and for a phone. */
export interface StepPicture {
	wide: PictureFiles;
	narrow: PictureFiles;
}

/** The addresses of a step's picture files. They are for ever: newsrooms link to them. */
export function pictureOf(chart: ChartName, step: string): StepPicture {
	const file = `/embed/${chart}/${step}`;
	return {
		wide: { light: `${file}.svg`, dark: `${file}.dark.svg`, ...nominalSize.wide },
		narrow: { light: `${file}.narrow.svg`, dark: `${file}.narrow.dark.svg`, ...nominalSize.narrow }
	};
}

/** The PNG files of a step, what their names add to the step's id, and their widths in px. */
export const pngSizes = [
	{ suffix: '', width: 1280 },
	{ suffix: '.640', width: 640 }
] as const;

/** The height (px) of a PNG of this width: its shape is that of the wide design. */
export function pngHeight(width: number): number {
	return Math.round((width * nominalSize.wide.height) / nominalSize.wide.width);
}
