import { growthIn, sizeClassOf, type Size } from '../size';
import { labelSize, leading } from '../text-block';

/** Sizes that depend on the room, px. */
export interface Measures {
	title: number;
	text: number;
	quiet: number;
	radius: number;
	gap: number;
	margin: { top: number; right: number; bottom: number; left: number };
	/** From the axis up to the first step. */
	plinth: number;
	/** From the axis up to the other treaty's track. */
	cellar: number;
	/** What the steps are lifted by when the other treaty's track comes in below them. */
	lift: number;
	/** The least height of the step whose view also speaks of the one below. */
	tallStep: number;
	/** Clear room above and below words. */
	air: number;
	/** Whether two treaties can stand with their names and all that led to them. */
	spacious: boolean;
	/** Lengths at which lines may break, the best first. */
	lineWidths: number[];
}

/** The sizes for a room: type grows with it in the wide design and stands at its least in the narrow one. */
export function measuresFor(size: Size): Measures {
	switch (sizeClassOf(size)) {
		case 'narrow': {
			const low = size.height < 240;
			const slim = size.width < 310;
			const text = labelSize;
			const title = low || slim ? 13 : 15;
			return {
				title,
				text,
				quiet: text,
				radius: low ? 4 : 4.5,
				gap: 7,
				margin: { top: slim ? 36 : low ? 16 : 26, right: 3, bottom: 20, left: 3 },
				plinth: low ? 16 : 31,
				cellar: 48,
				lift: low ? 86 : 72,
				tallStep: low ? 0 : leading(title) + leading(text) + 3,
				air: low ? 0 : 1,
				spacious: false,
				lineWidths: [0.75, 0.55, 0.4].map((share) => share * size.width)
			};
		}
		case 'wide': {
			const grown = growthIn(size);
			const title = grown(20, 15.5, 25);
			const text = grown(14.5, 13, 18);
			const quiet = grown(13.5, labelSize, 16);
			const cellar = leading(title) + 2 * leading(text) + 18;
			const plinth = 2 * leading(quiet) + 8;
			return {
				title,
				text,
				quiet,
				radius: grown(6.5, 5.5, 8),
				gap: 11,
				margin: {
					top: leading(title) + 1.5 * leading(text) + 2,
					right: 10,
					bottom: 24,
					left: 10
				},
				plinth,
				cellar,
				lift: cellar + leading(title) + leading(text) + leading(quiet) + 26 - plinth,
				tallStep: leading(title) + 2 * leading(text) + 10,
				air: 8,
				spacious: true,
				lineWidths: [0.6, 0.4, 0.3].map((share) => share * size.width)
			};
		}
	}
}
