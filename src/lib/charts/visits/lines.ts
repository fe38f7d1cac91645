import { labelSize, type TextLine } from '../text-block';

/** The height a line of words takes in this chart, px. */
export const lineHeight = 15.5;

/** A line of strong words. */
export function label(text: string): TextLine {
	return { text, role: 'label', size: labelSize, height: lineHeight };
}

/** A line of quiet words. */
export function quiet(text: string): TextLine {
	return { text, role: 'quiet', size: labelSize, height: lineHeight };
}
