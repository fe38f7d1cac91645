import type { Attachment } from 'svelte/attachments';

/**
 * A press of a button that leads one step back or on is a move within the story, and leaves no trace in the
 * history. Heard in one place, so that the buttons themselves need no waking.
 *
 * @param ongo Called with the id of the step the button leads to.
 */
export function stepButtons(ongo: (id: string) => void): Attachment<HTMLElement> {
	return (story) => {
		function go({ target }: MouseEvent) {
			if (!(target instanceof Element)) return;
			const button = target.closest<HTMLButtonElement>('[data-stepper] button');
			if (button) ongo(button.value);
		}
		story.addEventListener('click', go);
		return () => {
			story.removeEventListener('click', go);
		};
	};
}

/**
 * Hears when a reader asks, in the opening, to go step by step.
 *
 * @param onask The link itself then leads to the first step.
 */
export function wayOfSteps(onask: () => void): Attachment<HTMLElement> {
	return (story) => {
		function ask({ target }: MouseEvent) {
			if (target instanceof Element && target.closest('[data-way-steps]')) onask();
		}
		story.addEventListener('click', ask);
		return () => {
			story.removeEventListener('click', ask);
		};
	};
}
