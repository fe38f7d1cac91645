/**
 * Unfolds parts of the story (see folded.ts) when a reader asks for them, and says so where the story's
 * own scripts do not arrive. Classic and in the page, so that it needs none of them.
 */
import { sayChartsMissing } from './charts-missing';
import { layOutWhatIsPressed } from '../opened-ahead';
import { unfold, unfoldInPauses } from './folded';

layOutWhatIsPressed(unfold);

addEventListener(
	'toggle',
	({ target }) => {
		if (target instanceof HTMLDetailsElement) unfold(target);
	},
	{ capture: true }
);

// What a button opens must be there before it looks for it, and the row of a mark before the mark does.
addEventListener(
	'click',
	({ target }) => {
		if (!(target instanceof Element)) return;
		const chapter = target.closest('figure[data-chart]')?.closest('.chapter');
		if (chapter) unfold(chapter);
		const opener = target.closest('[popovertarget]');
		if (!opener) return;
		const opened = document.getElementById(opener.getAttribute('popovertarget') ?? '');
		if (opened) unfold(opened);
		else notes().forEach(unfold);
	},
	{ capture: true }
);

addEventListener('beforeprint', () => {
	unfold(document);
});

// Not every way onto paper is announced.
matchMedia('print').addEventListener('change', () => {
	unfold(document);
});

// A drawing that the reader may see soon. The figure around it is not laid out as long as it is far away.
addEventListener('DOMContentLoaded', () => {
	const comingNear = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (!isIntersecting) continue;
				comingNear.unobserve(target);
				for (const drawing of target.querySelectorAll('[data-unfolds-near]')) unfold(drawing);
			}
		},
		{ rootMargin: '100% 0px' }
	);
	for (const chapter of document.querySelectorAll('.chapter')) comingNear.observe(chapter);
});

// The buttons say that they open something only once it is there, and the contents then open at once.
// Not before the story has woken.
addEventListener('load', () => {
	setTimeout(() => {
		document.querySelectorAll('#contents, [data-fact-notes]').forEach(unfoldInPauses);
	}, 2000);
});

// The story starts when promises of its scripts are kept; one that is broken before has nobody to hear it.
addEventListener('unhandledrejection', () => {
	if (!document.querySelector('[data-ready]')) sayChartsMissing(true);
});

function notes() {
	return document.querySelectorAll('[data-fact-notes]');
}
