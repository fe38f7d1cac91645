/**
 * Every key of class mode, once: what the keyboard does and what the help says come from this list.
 * Keys are named as in `KeyboardEvent.key`; a clicker sends PageDown and PageUp, and `.` for black.
 */
export const bindings = [
	{ command: 'forward', keys: ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'PageDown'] },
	{ command: 'back', keys: ['ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'PageUp'] },
	{ command: 'first', keys: ['Home'] },
	{ command: 'last', keys: ['End'] },
	{ command: 'black', keys: ['b', '.'] },
	{ command: 'white', keys: ['w'] },
	{ command: 'words', keys: ['t'] },
	{ command: 'overview', keys: ['o'] },
	{ command: 'notes', keys: ['s'] },
	{ command: 'full-screen', keys: ['f'] },
	{ command: 'larger', keys: ['+', '='] },
	{ command: 'smaller', keys: ['-'] },
	{ command: 'help', keys: ['?'] },
	{ command: 'leave', keys: ['Escape'] }
] as const satisfies readonly { command: string; keys: readonly string[] }[];

/** What a key, a button or the notes window can ask of class mode. */
export type Command = (typeof bindings)[number]['command'];

/** A key as `KeyboardEvent.key` names it. */
export type BoundKey = (typeof bindings)[number]['keys'][number];

/** Where the focus is when a key goes down. Fields take every key; buttons and links take their own. */
export type KeyPlace = 'slide' | 'control' | 'field' | 'overlay';

/** What of a `KeyboardEvent` decides. */
export interface KeyPress {
	key: string;
	ctrlKey: boolean;
	altKey: boolean;
	metaKey: boolean;
	shiftKey: boolean;
}

/** What a key means: a command, a digit of a step's number, that number complete, or nothing of ours. */
export type KeyMeaning =
	| { kind: 'command'; command: Command }
	| { kind: 'digit'; digit: string }
	| { kind: 'number'; number: number }
	| { kind: 'none' };

const none: KeyMeaning = { kind: 'none' };
const ownKeysOfControls: ReadonlySet<string> = new Set(['Enter', ' ']);
const commandsOverlaid: ReadonlySet<Command> = new Set(['overview', 'help', 'leave']);

/**
 * What a key means in class mode.
 *
 * @param typed The digits typed so far, which Enter completes.
 */
export function meaningOf(press: KeyPress, place: KeyPlace, typed: string): KeyMeaning {
	if (press.ctrlKey || press.altKey || press.metaKey || place === 'field') return none;
	// A sign may need Shift, a letter or an arrow does not: with Shift they are somebody else's.
	if (press.shiftKey && !/^[^\p{L}\d\s]$/u.test(press.key)) return none;
	if (place !== 'overlay') {
		if (/^\d$/.test(press.key)) return { kind: 'digit', digit: press.key };
		if (press.key === 'Enter' && typed !== '') return { kind: 'number', number: Number(typed) };
	}
	if (place === 'control' && ownKeysOfControls.has(press.key)) return none;
	const command = commandOfKey(press.key);
	if (command === null || (place === 'overlay' && !commandsOverlaid.has(command))) return none;
	return { kind: 'command', command };
}

function commandOfKey(key: string): Command | null {
	const wanted = key.length === 1 ? key.toLowerCase() : key;
	const binding = bindings.find(({ keys }) => keys.some((bound) => bound === wanted));
	return binding?.command ?? null;
}

/** The least time, ms, between two steps while a key is held down. */
const heldKeyPace = 300;

/**
 * Whether a key that is held down may act again. Walking goes on at a pace that eyes can follow; what
 * switches something on and off does so once for each press.
 *
 * @param since Time since the last step, ms.
 */
export function mayRepeat(meaning: KeyMeaning, since: number): boolean {
	if (meaning.kind !== 'command') return false;
	return (meaning.command === 'forward' || meaning.command === 'back') && since >= heldKeyPace;
}
