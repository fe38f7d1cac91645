import type { Size } from './size';

/**
 * Makes a layout remember what it made of each state, at the size last asked for, so
 * that it can be prepared in a quiet moment and is there when the reader comes.
 *
 * @param place Puts a state of a chart into pixels.
 */
export function remembered<Data, State extends object, Layout>(
	place: (data: Data, state: State, size: Size) => Layout
): (data: Data, state: State, size: Size) => Layout {
	const made = new WeakMap<State, { data: Data; size: Size; layout: Layout }>();
	return (data, state, size) => {
		const kept = made.get(state);
		const { width, height } = size;
		if (kept?.data === data && kept.size.width === width && kept.size.height === height)
			return kept.layout;
		const layout = place(data, state, size);
		made.set(state, { data, size, layout });
		return layout;
	};
}
