/**
 * The id of the element that tells what a fact is, once on every page that says the fact. Fact ids
 * hold strokes and brackets; the result holds letters, figures, hyphens and underscores only, and is
 * a different one for each fact.
 */
export function factTarget(id: string): string {
	const safe = id.replaceAll('/', '_').replaceAll('(', '-').replaceAll(')', '');
	return `fact-${safe}`;
}
