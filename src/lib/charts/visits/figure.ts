import { digitEm, textWidth } from '../text-block';
import type { PlacedFigure } from './placed';

/** Type size of the big figures, px; chart.css sets it. */
export const figureSize = 30;

/** A big figure with its baseline at `y`. */
export function placeFigure(
	key: string,
	text: string,
	place: { x: number; y: number; anchor?: PlacedFigure['anchor'] }
): PlacedFigure {
	const { x, y, anchor = 'start' } = place;
	const width = textWidth(text, figureSize, digitEm);
	const left = anchor === 'start' ? x : x - width / 2;
	const box = { left, right: left + width, top: y - figureSize * 0.75, bottom: y };
	return { key, text, x, y, anchor, box };
}
