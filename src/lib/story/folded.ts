/**
 * Makes elements of what stands folded in a part of the page: written between `noscript` tags, a long
 * table costs a slow phone nothing until somebody opens it, and a reader without script has it at once.
 */
export function unfold(place: ParentNode): void {
	for (const folded of place.querySelectorAll('noscript')) {
		folded.outerHTML = folded.textContent;
	}
}
