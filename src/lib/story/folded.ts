/** Pages let text become markup under a named policy only, and this name is in theirs: see svelte.config.js. */
const policy = window.trustedTypes?.createPolicy('folded', { createHTML: (written) => written });

/**
 * Makes elements of what stands folded in a part of the page: written between `noscript` tags, a long
 * table costs a slow phone nothing until somebody opens it, and a reader without script has it at once.
 */
export function unfold(place: ParentNode): void {
	for (const folded of place.querySelectorAll('noscript')) {
		const written = folded.textContent;
		folded.outerHTML = policy?.createHTML(written) ?? written;
	}
}
