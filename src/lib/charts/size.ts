/** The room a chart has, in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** A chart has two designs; its own room, never the screen's, decides between them. */
export type SizeClass = 'narrow' | 'wide';

/** From this room on, px, a chart takes its wide design; ChartFigure.svelte has the same figures in its container queries. */
const wideFrom: Size = { width: 520, height: 300 };

/** The design a chart takes in this room; one too low for the wide design has the narrow one, however wide. */
export function sizeClassOf({ width, height }: Size): SizeClass {
	return width >= wideFrom.width && height >= wideFrom.height ? 'wide' : 'narrow';
}

/**
 * The sizes (px) the server draws at, before a browser has measured anything. The narrow one is
 * small enough that its 12 px labels are not scaled below 12 px on a phone of 360 px.
 */
export const nominalSize: Record<SizeClass, Size> = {
	narrow: { width: 320, height: 280 },
	wide: { width: 680, height: 520 }
};

/** How measures of the wide design grow with its room, px to halves of a pixel; at 720 × 560 px they have their full size. */
export function growthIn({
	width,
	height
}: Size): (atFullSize: number, least: number, most: number) => number {
	const share = Math.min(width / 720, height / 560);
	return (atFullSize, least, most) =>
		Math.min(most, Math.max(least, Math.round(atFullSize * share * 2) / 2));
}
