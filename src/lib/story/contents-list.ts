import type { Attachment } from 'svelte/attachments';

/**
 * Brings the list of contents to life: opened, it marks the step being read; a link that is followed
 * closes it. The links themselves need no waking.
 *
 * @param reading Gives the id of the step being read.
 */
export function contentsList(reading: () => string): Attachment<HTMLElement> {
	return (contents) => {
		function markStep() {
			contents.querySelector('[aria-current]')?.removeAttribute('aria-current');
			const read = contents.querySelector(`a[href="#${CSS.escape(reading())}"]`);
			read?.setAttribute('aria-current', 'step');
		}
		function close({ target }: MouseEvent) {
			if (target instanceof Element && target.closest('a')) contents.hidePopover();
		}
		contents.addEventListener('beforetoggle', markStep);
		contents.addEventListener('click', close);
		return () => {
			contents.removeEventListener('beforetoggle', markStep);
			contents.removeEventListener('click', close);
		};
	};
}
