/** Pages let text become markup under a named policy only, and this name is in theirs: see svelte.config.js. */
const policy = window.trustedTypes?.createPolicy('folded', { createHTML: (written) => written });

/**
 * Makes elements of what stands folded in a part of the page: written between `noscript` tags, a long
 * table costs a slow phone nothing until somebody opens it, and a reader without script has it at once.
 */
export function unfold(place: ParentNode): void {
	for (const folded of place.querySelectorAll('noscript')) unfoldOne(folded);
}

/** The same bit by bit, in moments in which the browser has nothing else to do. */
export function unfoldInPauses(place: ParentNode): void {
	// Safari has no requestIdleCallback.
	if (!('requestIdleCallback' in globalThis)) {
		unfold(place);
		return;
	}
	requestIdleCallback((pause) => {
		for (const folded of place.querySelectorAll('noscript')) {
			unfoldOne(folded);
			if (pause.timeRemaining() < enough) break;
		}
		if (place.querySelector('noscript')) unfoldInPauses(place);
	});
}

/** What is left of a pause for one part more, ms. */
const enough = 5;

function unfoldOne(folded: HTMLElement) {
	const written = folded.textContent;
	folded.outerHTML = policy?.createHTML(written) ?? written;
}
