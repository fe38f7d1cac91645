import type { Attachment } from 'svelte/attachments';

/**
 * Calls once when the element is on the screen or about to be: less than a fifth of a screen away.
 * Further ahead would be kinder to fast scrolling, but would put the first chapter's chart into the
 * moment in which the page wakes up.
 *
 * @param onnear Called at most once.
 */
export function near(onnear: () => void): Attachment {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some((entry) => entry.isIntersecting)) return;
				observer.disconnect();
				onnear();
			},
			{ rootMargin: '20% 0px' }
		);
		observer.observe(element);
		return () => {
			observer.disconnect();
		};
	};
}
