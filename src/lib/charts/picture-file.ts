import type { ChartName } from './chart-state';
import { nominalSize, type Size, type SizeClass } from './size';

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

/** The ground round the drawing in a picture file, px: wherever it is pasted, its words keep off the edge. */
export const pictureMargin = 16;

function sheetOf({ width, height }: Size): Size {
	return { width: width + 2 * pictureMargin, height: height + 2 * pictureMargin };
}

/** The measures of the picture files, px. */
export const pictureSize: Record<SizeClass, Size> = {
	narrow: sheetOf(nominalSize.narrow),
	wide: sheetOf(nominalSize.wide)
};

/** The addresses of a step's picture files. They are for ever: newsrooms link to them. */
export function pictureOf(chart: ChartName, step: string): StepPicture {
	const file = `/embed/${chart}/${step}`;
	return {
		wide: { light: `${file}.svg`, dark: `${file}.dark.svg`, ...pictureSize.wide },
		narrow: { light: `${file}.narrow.svg`, dark: `${file}.narrow.dark.svg`, ...pictureSize.narrow }
	};
}

/** The PNG files of a step, what their names add to the step's id, and their widths in px. */
export const pngSizes = [
	{ suffix: '', width: 1280 },
	{ suffix: '.640', width: 640 }
] as const;

/** The height (px) of a PNG of this width: its shape is that of the wide design. */
export function pngHeight(width: number): number {
	return Math.round((width * pictureSize.wide.height) / pictureSize.wide.width);
}
