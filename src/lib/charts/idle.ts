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
