/** Whether the first request after a pause is met at once, or like all others when the gap is over. */
type First = 'at-once' | 'in-time';

/**
 * Calls `act` at most once in `gap` ms and always with the newest value.
 *
 * @returns `run` to ask for a call, `hurry` to have it now, and `stop` to drop one that waits.
 */
export function throttle<Value>(
	act: (value: Value) => void,
	gap: number,
	first: First = 'in-time'
) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The newest request that has not been met. */
	let waiting: { value: Value } | undefined;

	function meet() {
		timer = undefined;
		if (!waiting) return;
		const { value } = waiting;
		waiting = undefined;
		if (first === 'at-once') timer = setTimeout(meet, gap);
		act(value);
	}

	function run(value: Value) {
		waiting = { value };
		if (timer !== undefined) return;
		if (first === 'at-once') meet();
		else timer = setTimeout(meet, gap);
	}

	function stop() {
		clearTimeout(timer);
		timer = undefined;
		waiting = undefined;
	}

	/** What waits is met now, and the next request at once again. */
	function hurry() {
		clearTimeout(timer);
		timer = undefined;
		if (!waiting) return;
		const { value } = waiting;
		waiting = undefined;
		act(value);
	}

	return { run, hurry, stop };
}
