import { mayRepeat, meaningOf, type Command } from './commands';
import { keyPlaceOf } from './key-place';

/** The keyboard of class mode: what goes down becomes a command or the number of a step. */
export class LessonKeys {
	/** Digits typed so far, which Enter completes. */
	typed = $state('');
	/** When a key last did something, as events tell time, ms. */
	#last = 0;
	readonly #oncommand: (command: Command) => void;
	readonly #onnumber: (number: number) => void;

	constructor(oncommand: (command: Command) => void, onnumber: (number: number) => void) {
		this.#oncommand = oncommand;
		this.#onnumber = onnumber;
	}

	/** Takes a key that went down; what is not ours is left to the browser. */
	press(event: KeyboardEvent) {
		if (event.defaultPrevented) return;
		const place = keyPlaceOf(event.target);
		const meaning = meaningOf(event, place, this.typed);
		if (meaning.kind === 'none') return;
		// An open sheet closes by itself.
		if (place === 'overlay' && event.key === 'Escape') return;
		event.preventDefault();
		if (event.repeat && !mayRepeat(meaning, event.timeStamp - this.#last)) return;
		this.#last = event.timeStamp;
		this.typed = meaning.kind === 'digit' ? (this.typed + meaning.digit).slice(-3) : '';
		if (meaning.kind === 'command') this.#oncommand(meaning.command);
		else if (meaning.kind === 'number') this.#onnumber(meaning.number);
	}
}
