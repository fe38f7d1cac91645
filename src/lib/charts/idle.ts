/** Waits for a moment in which the browser has nothing else to do, or half a second. */
export function idle(): Promise<void> {
	return new Promise((resolve) => {
		// Safari has no requestIdleCallback.
		if ('requestIdleCallback' in globalThis) {
			requestIdleCallback(
				() => {
					resolve();
				},
				{ timeout: 500 }
			);
		} else setTimeout(resolve, 50);
	});
}

/** Longer than a browser has left over between two frames of anything that moves, ms. */
const pause = 20;

/** Waits, as long as it takes, until nothing on the page moves: for work that must not cost a frame. */
export function rest(): Promise<void> {
	return new Promise((resolve) => {
		function look(deadline: IdleDeadline) {
			if (deadline.timeRemaining() > pause) resolve();
			else requestIdleCallback(look);
		}
		if ('requestIdleCallback' in globalThis) requestIdleCallback(look);
		else setTimeout(resolve, 50);
	});
}
