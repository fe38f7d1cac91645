import { embedRooms } from '../embed/embed-drawings';
import { leastSheet } from './enlargement';
import { nominalSize, type Size } from './size';

/**
 * The sizes (px) every layout is tested at: from the least to the largest there is, both designs, and
 * the boxes of phones upright and on their side, of embeds, tablets, desks and projectors.
 */
export const layoutSizes: readonly Size[] = [
	leastSheet,
	{ width: 240, height: 200 },
	{ width: 280, height: 230 },
	{ width: 288, height: 260 },
	nominalSize.narrow,
	{ width: 328, height: 190 },
	{ width: 328, height: 200 },
	{ width: 328, height: 280 },
	{ width: 328, height: 300 },
	{ width: 360, height: 640 },
	{ width: 380, height: 230 },
	{ width: 480, height: 300 },
	{ width: 519, height: 300 },
	{ width: 520, height: leastSheet.height },
	{ width: 700, height: 220 },
	{ width: 720, height: 300 },
	{ width: 560, height: 470 },
	{ width: 640, height: 480 },
	nominalSize.wide,
	{ width: 720, height: 380 },
	{ width: 720, height: 560 },
	{ width: 838, height: 600 },
	{ width: 1000, height: 720 },
	...Object.values(embedRooms)
];
