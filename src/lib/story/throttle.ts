/**
 * Calls `act` at most once in `gap` ms and always with the newest value.
 *
 * @returns `run` to ask for a call, and `stop` to drop one that waits.
 */
export function throttle<Value>(act: (value: Value) => void, gap: number) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The newest request that has not been met. */
	let waiting: { value: Value } | undefined;

	function meet() {
		timer = undefined;
		if (!waiting) return;
		const { value } = waiting;
		waiting = undefined;
		act(value);
	}

	function run(value: Value) {
		waiting = { value };
		timer ??= setTimeout(meet, gap);
	}

	function stop() {
		clearTimeout(timer);
		timer = undefined;
		waiting = undefined;
	}

	return { run, stop };
}
