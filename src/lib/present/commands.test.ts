import { describe, expect, it, test } from 'vitest';
import { bindings, mayRepeat, meaningOf, type KeyPress } from './commands';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
	return { key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held };
}

function commandOf(key: string, held: Partial<KeyPress> = {}) {
	const meaning = meaningOf(press(key, held), 'slide', '');
	return meaning.kind === 'command' ? meaning.command : meaning.kind;
}

describe('what a key means', () => {
	test.each([
		['forward', ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'PageDown']],
		['back', ['ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'PageUp']],
		['first', ['Home']],
		['last', ['End']],
		['black', ['b', '.']],
		['white', ['w']],
		['overview', ['o']],
		['full-screen', ['f']],
		['notes', ['s']],
		['help', ['?']],
		['leave', ['Escape']]
	])('%s', (command, keys) => {
		for (const key of keys) expect(commandOf(key)).toBe(command);
	});

	it('binds no key twice', () => {
		const keys = bindings.flatMap(({ keys: bound }) => bound);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('leaves F5, Tab and unknown keys to the browser', () => {
		for (const key of ['F5', 'Tab', 'x', 'F11', 'Dead', ''])
			expect(meaningOf(press(key), 'slide', '')).toEqual({ kind: 'none' });
	});

	it('is inert with modifiers', () => {
		for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
			for (const key of ['n', 'ArrowRight', '1', 'Escape'])
				expect(meaningOf(press(key, held), 'slide', '1')).toEqual({ kind: 'none' });
		expect(commandOf('N', { shiftKey: true })).toBe('none');
		expect(commandOf('ArrowRight', { shiftKey: true })).toBe('none');
		expect(commandOf(' ', { shiftKey: true })).toBe('none');
	});

	it('hears signs that need Shift, and letters under Caps Lock', () => {
		expect(commandOf('?', { shiftKey: true })).toBe('help');
		expect(commandOf('+', { shiftKey: true })).toBe('larger');
		expect(commandOf('B')).toBe('black');
	});

	it('is inert in fields, and leaves a button its own keys', () => {
		expect(meaningOf(press('n'), 'field', '')).toEqual({ kind: 'none' });
		expect(meaningOf(press('Escape'), 'field', '')).toEqual({ kind: 'none' });
		expect(meaningOf(press('Enter'), 'control', '')).toEqual({ kind: 'none' });
		expect(meaningOf(press(' '), 'control', '')).toEqual({ kind: 'none' });
		expect(meaningOf(press('PageDown'), 'control', '').kind).toBe('command');
	});

	it('lets an open sheet be closed and nothing else', () => {
		expect(meaningOf(press('n'), 'overlay', '')).toEqual({ kind: 'none' });
		expect(meaningOf(press('3'), 'overlay', '')).toEqual({ kind: 'none' });
		expect(meaningOf(press('o'), 'overlay', '').kind).toBe('command');
		expect(meaningOf(press('Escape'), 'overlay', '').kind).toBe('command');
	});

	it('gathers a number until Enter, also with the focus on a button', () => {
		expect(meaningOf(press('4'), 'slide', '')).toEqual({ kind: 'digit', digit: '4' });
		expect(meaningOf(press('Enter'), 'slide', '42')).toEqual({ kind: 'number', number: 42 });
		expect(meaningOf(press('Enter'), 'control', '7')).toEqual({ kind: 'number', number: 7 });
	});
});

describe('a key held down', () => {
	it('walks at a pace and switches nothing', () => {
		const forward = { kind: 'command', command: 'forward' } as const;
		expect(mayRepeat(forward, 30)).toBe(false);
		expect(mayRepeat(forward, 400)).toBe(true);
		expect(mayRepeat({ kind: 'command', command: 'black' }, 4000)).toBe(false);
		expect(mayRepeat({ kind: 'digit', digit: '1' }, 4000)).toBe(false);
	});
});
