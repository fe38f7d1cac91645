/**
 * The step a location hash asks for, or null when it asks for none: rubbish, a wrong escape or
 * the id of something else on the page leaves the reader where the browser puts them.
 *
 * @param hash As in `location.hash`, with or without its `#`.
 */
export function stepFromHash<Id extends string>(hash: string, ids: readonly Id[]): Id | null {
	const wanted = decoded(hash.replace(/^#/, ''));
	return ids.find((id) => id === wanted) ?? null;
}

/** The hash that leads to a step; the first one is the page itself and leaves none. */
export function hashOfStep(ids: readonly string[], index: number): string {
	const id = ids[index];
	return index === 0 || id === undefined ? '' : `#${id}`;
}

function decoded(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
