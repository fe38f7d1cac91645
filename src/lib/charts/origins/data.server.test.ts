import { describe, expect, test } from 'vitest';
import { parseDate } from '$lib/record/parse-date.server';
import { record } from '$lib/record/record.server';
import { originsData, ratificationsBy } from './data.server';

describe('originsData', () => {
	const data = originsData(record);

	test('takes both treaties from the record, the UN convention’s first day from its tie', () => {
		expect(data.events.filter(({ treaty }) => treaty === 'european')).toHaveLength(9);
		expect(data.events.filter(({ treaty }) => treaty === 'un').map(({ id }) => id)).toEqual([
			'un-convention-adopted',
			'uncat'
		]);
	});

	test('counts signatures and ratifications from their rows', () => {
		expect(data.firstDaySignatures).toBe(19);
		expect(data.ratifications).toBe(7);
	});

	test('reads the numbers of the recommendations', () => {
		expect(data.recommendations).toEqual({ first: '909', second: '971' });
	});

	test('says what is not certain, and only there', () => {
		const doubts = data.events.filter(({ doubt }) => doubt !== null).map(({ id }) => id);
		expect(doubts).toEqual(['gautier-proposes', 'seventh-ratification']);
	});

	test('names the row that is missing', () => {
		const events = record.events.filter(({ id }) => id !== 'convention-opened');
		expect(() => originsData({ ...record, events })).toThrow('convention-opened');
	});
});

describe('ratificationsBy', () => {
	const state = (ratified: string, basis: 'ratification' | 'succession' = 'ratification') => ({
		basis,
		ratified: parseDate(ratified)
	});

	test('counts the day itself, and no later one', () => {
		const states = [state('1988-10-06'), state('1988-10-07'), state('1988-10-08')];
		expect(ratificationsBy(states, parseDate('1988-10-07'))).toBe(2);
	});

	test('leaves out what may be later, what is not known and what was inherited', () => {
		const states = [
			state('1988'),
			{ basis: 'ratification' as const, ratified: { kind: 'unknown' as const } },
			state('1988-01-01', 'succession')
		];
		expect(ratificationsBy(states, parseDate('1988-10-07'))).toBe(0);
	});
});
