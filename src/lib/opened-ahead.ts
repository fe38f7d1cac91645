/**
 * Lays out what a press will open while the finger is still down, so that opening it has only to paint:
 * on a slow phone a long table takes longer to lay out than a reader should wait.
 *
 * @param makeReady Called before, with what will be opened.
 */
export function layOutWhatIsPressed(makeReady?: (opened: Element) => void): void {
	addEventListener('pointerdown', ({ target }) => {
		const summary = target instanceof Element ? target.closest('summary') : null;
		const opened = summary?.parentElement;
		if (!opened || opened.hasAttribute('open')) return;
		// Once the press itself has been shown. Timers do not run while a finger comes down.
		requestAnimationFrame(() => {
			requestAnimationFrame(() => {
				makeReady?.(opened);
				// A browser that is asked for its place lays it out, and keeps that.
				opened.lastElementChild?.getBoundingClientRect();
			});
		});
	});
}
