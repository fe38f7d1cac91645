import type { Attachment } from 'svelte/attachments';

/**
 * A click on a link that leads one step back or on is a move within the story, and leaves no trace in the
 * history. Heard in one place, so that the links themselves need no waking.
 *
 * @param ongo Called with the id of the step the link leads to.
 */
export function stepLinks(ongo: (id: string) => void): Attachment<HTMLElement> {
	return (story) => {
		const listening = new AbortController();
		story.addEventListener(
			'click',
			(event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey) return;
				if (!(event.target instanceof Element)) return;
				const link = event.target.closest<HTMLAnchorElement>('[data-stepper] a');
				if (!link) return;
				event.preventDefault();
				ongo(link.hash.slice(1));
			},
			{ signal: listening.signal }
		);
		return () => {
			listening.abort();
		};
	};
}
