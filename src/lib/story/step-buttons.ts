import type { Attachment } from 'svelte/attachments';

/** What the presses of these buttons ask for. */
interface StepPresses {
	/** The step that a button leads to, by its id. */
	onstep: (id: string) => void;
	/** To go step by step; the link in the opening itself leads to the first. */
	onstepwise: () => void;
}

/**
 * A press of a button that leads one step back or on is a move within the story, and leaves no trace in the
 * history. Heard in one place, like the link in the opening, so that none of them needs waking.
 */
export function stepButtons({ onstep, onstepwise }: StepPresses): Attachment<HTMLElement> {
	return (story) => {
		function hear({ target }: MouseEvent) {
			if (!(target instanceof Element)) return;
			const button = target.closest<HTMLButtonElement>('[data-stepper] button');
			if (button) onstep(button.value);
			if (target.closest('[data-way-steps]')) onstepwise();
		}
		story.addEventListener('click', hear);
		return () => {
			story.removeEventListener('click', hear);
		};
	};
}
