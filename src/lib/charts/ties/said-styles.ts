import { wrap, type TextLine, type TextRole } from '../text-block';
import type { Measures } from './measures';
import type { Said } from './words';

/** A date over what is said of it, on as few lines as the width allows; at last what is said alone. */
export function saidStyles(
	{ date, text, short }: Said,
	role: TextRole,
	{ text: size, line: height }: Measures,
	width: number
): TextLine[][][] {
	const dated: TextLine = { text: date, role: 'quiet', size, height };
	const said = wrap({ text, role, size, height }, width);
	const shorter = short === undefined ? [] : wrap({ text: short, role, size, height }, width);
	return shorter.length === 0
		? [[[dated, ...said]], [said]]
		: [[[dated, ...said]], [[dated, ...shorter]], [shorter]];
}
