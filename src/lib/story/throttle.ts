/**
 * Calls `act` at once, then at most once in `gap` ms, always with the newest value. Written for the
 * address bar: Safari throws after 100 `history.replaceState` calls in 30 s.
 *
 * @returns `run` to ask for a call and `stop` to drop one that waits.
 */
export function throttle<Value>(act: (value: Value) => void, gap: number) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: { value: Value } | undefined;

	function next() {
		timer = undefined;
		if (waiting) run(waiting.value);
	}

	function run(value: Value) {
		if (timer !== undefined) {
			waiting = { value };
			return;
		}
		waiting = undefined;
		timer = setTimeout(next, gap);
		act(value);
	}

	function stop() {
		clearTimeout(timer);
		timer = undefined;
		waiting = undefined;
	}

	return { run, stop };
}
