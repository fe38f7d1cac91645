import type { Slide, SlideChapter } from '../present/present-page';

/** What class mode of the pack is made with, which stands in its page as JSON. */
export interface Packed {
	/** Where the site stands, without a slash at the end. */
	origin: string;
	chapters: SlideChapter[];
	slides: Slide[];
	/** What charts fetch on the site, by the address below `/embed/`. */
	files: Record<string, unknown>;
}

/** The id of the element that holds it. */
export const packedId = 'packed';

/** Reads it. */
export function packed(): Packed {
	const element = document.getElementById(packedId);
	return JSON.parse(element?.textContent ?? '') as Packed;
}
