/**
 * Calls `act` at most once in `gap` ms, `gap` after the first request and always with the newest
 * value. Written for the address bar: Safari throws after 100 `history.replaceState` calls in 30 s,
 * and the call is too slow for the moment in which marks begin to move.
 *
 * @returns `run` to ask for a call and `stop` to drop one that waits.
 */
export function throttle<Value>(act: (value: Value) => void, gap: number) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let newest: Value;

	function run(value: Value) {
		newest = value;
		timer ??= setTimeout(() => {
			timer = undefined;
			act(newest);
		}, gap);
	}

	function stop() {
		clearTimeout(timer);
		timer = undefined;
	}

	return { run, stop };
}
