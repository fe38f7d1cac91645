import type { Size } from './size';

/** The smallest type in a chart, px, see chart.css. */
const smallestInChart = 12;

/** The least sheet a chart can be laid out on, px; every layout is tested at it. */
const leastSheet: Size = { width: 240, height: 180 };

/**
 * How many times a chart is enlarged so that its smallest type is as large as that of the words beside
 * it, or less where the sheet to lay it out on would become too small: below 1 in a room that is smaller still,
 * but never under a half, where nothing could be read.
 *
 * @param room What the chart has on the screen, px.
 * @param type The smallest type of the slide, or of the page at the reader's own type size, px.
 */
export function enlargementOf(room: Size, type: number): number {
	const wanted = type / smallestInChart;
	const most = Math.min(room.width / leastSheet.width, room.height / leastSheet.height);
	return Math.max(Math.min(wanted, most), 0.5);
}
