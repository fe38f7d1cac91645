import { getLocale } from '../paraglide/runtime';
import type { Size } from './size';

/**
 * Makes a layout remember what it made of each state, at the size and in the language last asked for,
 * so that it can be prepared in a quiet moment and is there when the reader comes.
 *
 * @param place Puts a state of a chart into pixels, its words in the language of the page.
 * @param language Of the page that is being drawn; the server draws them in all languages.
 */
export function remembered<Data, State extends object, Layout>(
	place: (data: Data, state: State, size: Size) => Layout,
	language: () => string = () => getLocale()
): (data: Data, state: State, size: Size) => Layout {
	const made = new WeakMap<State, { data: Data; size: Size; locale: string; layout: Layout }>();
	return (data, state, size) => {
		const kept = made.get(state);
		const locale = language();
		const isSameSize = kept?.size.width === size.width && kept.size.height === size.height;
		if (kept?.data === data && kept.locale === locale && isSameSize) return kept.layout;
		const layout = place(data, state, size);
		made.set(state, { data, size, locale, layout });
		return layout;
	};
}
