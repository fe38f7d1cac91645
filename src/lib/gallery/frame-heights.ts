import type { FrameFit } from './frame-fit';
import measured from './heights.json' with { type: 'json' };

/** The widths (px) at which newsrooms look at a chart: a phone, a side column, a column of text, a wide page. */
export const columnWidths = [320, 480, 700, 1000] as const;

/** One of the widths at which newsrooms look at a chart, px. */
export type ColumnWidth = (typeof columnWidths)[number];

/** How high the page of an embedded chart is, px: in columns of given width, and at any width. */
export interface FrameHeights {
	columns: Record<ColumnWidth, number>;
	fit: FrameFit;
}

const known: Readonly<Record<string, FrameHeights>> = measured;

/**
 * The heights of a step's embed as scripts/measure-heights.ts has measured them. A step that has not
 * been measured gets the greatest there are: its frame may be too high, and is never too low.
 */
export function heightsOf(step: string, heights = known): FrameHeights {
	return heights[step] ?? greatest(Object.values(heights));
}

function greatest(all: readonly FrameHeights[]): FrameHeights {
	const most = (of: (heights: FrameHeights) => number) => Math.max(...all.map(of));
	return {
		columns: {
			320: most(({ columns }) => columns[320]),
			480: most(({ columns }) => columns[480]),
			700: most(({ columns }) => columns[700]),
			1000: most(({ columns }) => columns[1000])
		},
		fit: {
			least: most(({ fit }) => fit.least),
			ratio: most(({ fit }) => fit.ratio),
			most: most(({ fit }) => fit.most)
		}
	};
}
