import type { Attachment } from 'svelte/attachments';

/**
 * Calls once when the element is on the screen or less than two and a half screens away, but not before the reader
 * has moved: what a page shows when it opens is there already, and its first moments are busy enough.
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
			{ rootMargin: '250% 0px' }
		);
		function observe() {
			observer.observe(element);
		}
		if (scrollY > 0) observe();
		else addEventListener('scroll', observe, { once: true, passive: true });
		return () => {
			removeEventListener('scroll', observe);
			observer.disconnect();
		};
	};
}
