import { describe, expect, it } from 'vitest';
import { record } from './record.server';
import { rowById } from './rows.server';

describe('a row by its id', () => {
	it('is found by the key of its table', () => {
		expect(rowById(record.events, 'events', 'convention-opened', 'x').id).toBe('convention-opened');
		expect(rowById(record.states, 'states', 'SVK', 'x').name).toBe('Slovakia');
	});

	it('is refused with its file, who needs it, and what may have been meant', () => {
		const need = 'the origins chart draws';
		expect(() => rowById(record.events, 'events', 'convention-open', need)).toThrow(
			'data/events.csv has no row "convention-open", which the origins chart draws; did you mean convention-opened'
		);
		expect(() => rowById(record.states, 'states', 'QQQ', need)).toThrow(
			/^data\/states\.csv has no row "QQQ", which the origins chart draws/
		);
		expect(() => rowById([], 'ties', 'uncat', need)).toThrow(
			/^data\/ties\.csv has no row "uncat", which the origins chart draws$/
		);
	});
});
