import type { Size } from './size';

/** The smallest type in a chart, px, see chart.css. */
const smallestInChart = 12;

/** The least sheet a chart can be laid out on, px; every layout is tested at it. */
export const leastSheet: Size = { width: 240, height: 180 };

/**
 * How many times a chart is enlarged so that its smallest type is as large as that of the words beside
 * it, or less where the sheet to lay it out on would become too small: below 1 in a room that is
 * smaller still, where a whole picture matters more than type that nobody could read.
 *
 * @param room What the chart has on the screen, px; more than nothing.
 * @param type The smallest type of the slide, or of the page at the reader's own type size, px.
 */
export function enlargementOf(room: Size, type: number): number {
	const wanted = type / smallestInChart;
	const most = Math.min(room.width / leastSheet.width, room.height / leastSheet.height);
	return Math.min(wanted, most);
}

/** What a chart is laid out on in a room, px, before it is enlarged: never less than the least sheet. */
export function sheetIn(room: Size, enlargement: number): Size {
	return { width: room.width / enlargement, height: room.height / enlargement };
}
