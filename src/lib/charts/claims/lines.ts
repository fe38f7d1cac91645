import { labelSize, type TextLine } from '../text-block';

/** A line of strong words. */
export function label(text: string, size = labelSize): TextLine {
	return { text, role: 'label', size };
}

/** A line of quiet words. */
export function quiet(text: string, size = labelSize): TextLine {
	return { text, role: 'quiet', size };
}

/** A line of words in plain ink. */
export function plain(text: string, size = labelSize): TextLine {
	return { text, role: 'plain', size };
}
