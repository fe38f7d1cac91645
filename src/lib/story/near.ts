import type { Attachment } from 'svelte/attachments';

/**
 * Calls once when the element is on the screen or less than one screen away from it.
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
			{ rootMargin: '100% 0px' }
		);
		observer.observe(element);
		return () => {
			observer.disconnect();
		};
	};
}
