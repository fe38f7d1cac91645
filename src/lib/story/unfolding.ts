/**
 * Unfolds parts of the story (see folded.ts) when a reader asks for them. Classic and in the page, so
 * that nothing stays folded where the story's own scripts do not arrive.
 */
import { unfold } from './folded';

addEventListener(
	'toggle',
	({ target }) => {
		if (target instanceof HTMLDetailsElement) unfold(target);
	},
	{ capture: true }
);

// What a fact opens must be there before its button looks for it.
addEventListener(
	'click',
	({ target }) => {
		if (target instanceof Element && target.closest('[popovertarget]')) unfoldNotes();
	},
	{ capture: true }
);

addEventListener('beforeprint', () => {
	unfold(document);
});

// The buttons say that they open something only once it is there.
addEventListener('load', () => {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(unfoldNotes);
	else setTimeout(unfoldNotes, 500);
});

function unfoldNotes() {
	for (const notes of document.querySelectorAll('[data-fact-notes]')) unfold(notes);
}
