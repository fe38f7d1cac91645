/** How long a step that is shown stays so, ms: while its marks travel and settle. */
const stay = 1100;
/** How late a timer may come, ms: a step shown this soon after the last had settled was waiting for it. */
const lateness = 100;
/** Steps that follow each other faster than this are not read, ms. */
const glance = 600;
/** However fast steps rush by, the figure follows after this long, ms. */
const longest = 2200;

/** Shows steps as they are read. */
export interface ReadingPace {
	/** A step has come under the reading line. */
	pass: (step: number) => void;
	/** Shows what waits now, and the next step at once: the reader has come to rest or asks for a step. */
	rest: () => void;
	stop: () => void;
}

/**
 * Shows the steps that pass a reader at a pace which the eye can follow: the first at once, another when
 * the last has settled. Of steps that rush by only one now and then is shown, and the one at which the
 * reader slows down: drawing each would cost the frames that scrolling needs.
 *
 * @param show `isHurried` says that marks have no time to travel before the next step.
 */
export function readingPace(show: (step: number, isHurried: boolean) => void): ReadingPace {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: { step: number } | undefined;
	let passedAt = -Infinity;
	let shownAt = -Infinity;
	let isRushing = false;

	function meet() {
		clearTimeout(timer);
		if (!waiting) return;
		const { step } = waiting;
		waiting = undefined;
		const now = performance.now();
		const hasWaited = now - shownAt < stay + lateness;
		const isHurried = hasWaited || (isRushing && now - passedAt < glance);
		shownAt = now;
		show(step, isHurried);
	}

	return {
		pass(step) {
			const now = performance.now();
			isRushing = now - passedAt < glance;
			passedAt = now;
			waiting = { step };
			clearTimeout(timer);
			const free = shownAt + stay;
			const due = isRushing ? Math.max(free, Math.min(now + glance, shownAt + longest)) : free;
			if (due <= now) meet();
			else timer = setTimeout(meet, due - now);
		},
		rest() {
			meet();
			passedAt = -Infinity;
			shownAt = -Infinity;
		},
		stop() {
			clearTimeout(timer);
			waiting = undefined;
		}
	};
}
