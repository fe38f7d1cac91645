import { replaceState } from '$app/navigation';

/** The least time between two changes of the address, ms: Safari allows 100 in 30 s. */
export const addressGap = 400;

/** The address of the page as it follows the reader, without a trace in the history. */
export class WrittenAddress {
	/** The hash as it was last written or followed. */
	#hash = '';

	/** Takes the address as it is: somebody has come by it. */
	follow() {
		this.#hash = location.hash;
	}

	/**
	 * Writes an address, unless the hash has changed meanwhile: a jump has set it and is about to be
	 * followed, and where the reader was before is not its place.
	 */
	write(address: string) {
		if (location.hash !== this.#hash) return;
		try {
			replaceState(address, {});
			this.#hash = location.hash;
		} catch {
			// Safari throws when there were too many. The next step writes it again.
		}
	}
}
