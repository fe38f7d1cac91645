import { growthIn, sizeClassOf, type Size } from '../size';
import { labelSize, leading } from '../text-block';

/** Sizes that depend on the room, px. */
export interface Measures {
	/** Type: of what the view speaks of, of what explains it, and of what stands behind it. */
	title: number;
	text: number;
	quiet: number;
	radius: number;
	gap: number;
	margin: { top: number; right: number; bottom: number; left: number };
	/** From the axis up to the last step down. */
	plinth: number;
	/** Height of the hatched stretch. */
	strip: number;
	/** Room above and below the two axes of the clock. */
	clock: { top: number; bottom: number };
	/** Lengths at which lines may break, the best first. */
	lineWidths: number[];
}

/** Height of the row of months or years under an axis. */
export const tickRow = 20;

/** The sizes for a room: type grows with it in the wide design and stands at its least in the narrow one. */
export function measuresFor(size: Size): Measures {
	switch (sizeClassOf(size)) {
		case 'narrow': {
			const low = size.height < 240;
			const text = labelSize;
			const title = low || size.width < 310 ? 13 : 15;
			return {
				title,
				text,
				quiet: text,
				radius: low ? 4.5 : 5,
				gap: 7,
				margin: { top: low ? 22 : 30, right: 4, bottom: tickRow, left: 4 },
				plinth: low ? 32 : 50,
				strip: low ? 9 : 11,
				clock: {
					top: 2 * leading(title) + leading(text) + 8,
					bottom: tickRow + (low ? 2 : 4) * leading(text) + 2
				},
				lineWidths: [0.72, 0.55, 0.42].map((share) => share * size.width)
			};
		}
		case 'wide': {
			const grown = growthIn(size);
			const title = grown(18, 15.5, 21);
			const text = grown(14.5, 13, 17);
			return {
				title,
				text,
				quiet: grown(13.5, labelSize, 16),
				radius: grown(7, 6, 9),
				gap: 11,
				margin: { top: 2 * leading(title), right: 10, bottom: tickRow + 4, left: 10 },
				plinth: grown(92, 54, 110),
				strip: grown(16, 12, 20),
				clock: {
					top: leading(title) + 4 * leading(text),
					bottom: tickRow + leading(title) + 2 * leading(text) + 14
				},
				lineWidths: [0.55, 0.4, 0.3].map((share) => share * size.width)
			};
		}
	}
}
