/**
 * Says on the page's root that a link has brought the reader to a place in it, before the browser goes
 * there: then all words must have been laid out, see Step.svelte. A mark and no `:has(:target)`,
 * which every element that comes or goes would have weighed again for the words of all steps.
 */
function mark() {
	document.documentElement.dataset.linked = '';
}

if (location.hash !== '') mark();

addEventListener(
	'click',
	({ target }) => {
		if (target instanceof Element && target.closest('a[href^="#"]')) mark();
	},
	{ capture: true }
);

addEventListener('popstate', mark);
