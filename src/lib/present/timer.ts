/** A stopwatch as plain data, so that an address can hold it and a reload does not lose it. */
export type Timer =
	/** `elapsed` in ms. */
	| { state: 'paused'; elapsed: number }
	/** Running since a moment (ms since 1970), when `elapsed` ms had gone by already. */
	| { state: 'running'; elapsed: number; since: number };

/** A timer that has not been started. */
export const freshTimer: Timer = { state: 'paused', elapsed: 0 };

/** How long a timer has run, ms. */
export function elapsedOf(timer: Timer, now: number): number {
	if (timer.state === 'paused') return timer.elapsed;
	// A clock may be set back while it runs.
	return timer.elapsed + Math.max(0, now - timer.since);
}

/** Starts a timer that stands, stops one that runs. */
export function startOrPause(timer: Timer, now: number): Timer {
	const elapsed = elapsedOf(timer, now);
	return timer.state === 'running'
		? { state: 'paused', elapsed }
		: { state: 'running', elapsed, since: now };
}

/** A timer as text for an address; null for one that has not been started. */
function writeTimer(timer: Timer): string | null {
	if (timer.state === 'running') return `${timer.elapsed},${timer.since}`;
	return timer.elapsed === 0 ? null : String(timer.elapsed);
}

/** Reads what `writeTimer` wrote; anything else is a timer that has not been started. */
function readTimer(text: string | null): Timer {
	if (text === null || !/^\d{1,15}(,\d{1,15})?$/.test(text)) return freshTimer;
	const [elapsed = 0, since] = text.split(',').map(Number);
	return since === undefined ? { state: 'paused', elapsed } : { state: 'running', elapsed, since };
}

/** The longest lesson that can be planned, min. */
export const longestLesson = 240;

/** A planned length of a lesson in min; null where the text is none. */
export function readTarget(text: string | null): number | null {
	if (text === null || !/^\d{1,3}$/.test(text)) return null;
	const minutes = Number(text);
	return minutes >= 1 && minutes <= longestLesson ? minutes : null;
}

/** The planned length of a lesson where nothing else was planned, min. */
export const usualTarget = 45;

/** A timer and the minutes planned as the query of an address, with its `?`; nothing for the usual. */
export function writeTimes(timer: Timer, target: number): string {
	const running = writeTimer(timer);
	const parts = [
		...(running === null ? [] : [`timer=${running}`]),
		...(target === usualTarget ? [] : [`target=${target}`])
	];
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Reads what `writeTimes` wrote. */
export function readTimes(query: string): { timer: Timer; target: number } {
	const asked = new URLSearchParams(query);
	return {
		timer: readTimer(asked.get('timer')),
		target: readTarget(asked.get('target')) ?? usualTarget
	};
}

/** A duration as minutes and seconds, hours in front where there are any: `4:05`, `1:04:05`. */
export function inDigits(duration: number): string {
	const seconds = Math.floor(Math.max(0, duration) / 1000);
	const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
	const hours = Math.floor(seconds / 3600);
	const [head = 0, ...rest] = hours > 0 ? [hours, ...parts] : parts;
	return [String(head), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
