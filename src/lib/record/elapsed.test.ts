import { describe, expect, it } from 'vitest';
import { calendarYearsBetween, wholeMonthsBetween, wholeYearsBetween } from './elapsed';
import { parseDate } from './parse-date.server';

const between = (count: typeof wholeYearsBetween, from: string, to: string) =>
	count(parseDate(from), parseDate(to));

describe('time between dates', () => {
	it('counts years and months as ages are counted', () => {
		expect(between(wholeYearsBetween, '1996-02-28', '2022-03-16')).toBe(26);
		expect(between(wholeYearsBetween, '1996-03-17', '2022-03-16')).toBe(25);
		expect(between(wholeMonthsBetween, '1987-06-26', '1987-11-26')).toBe(5);
		expect(between(wholeMonthsBetween, '1987-06-27', '1987-11-26')).toBe(4);
	});

	it('answers for a date known to the month when every day of it gives the same', () => {
		expect(between(wholeMonthsBetween, '1998-09-01', '1998-11')).toBe(2);
		expect(between(wholeYearsBetween, '1998-11', '2021-10-04')).toBe(22);
	});

	it('refuses an answer that the dates do not allow', () => {
		expect(() => between(wholeYearsBetween, '1976', '1989-02-01')).toThrow(
			'the dates allow anything from 12 to 13'
		);
		expect(() => between(wholeYearsBetween, '1976', '')).toThrow('is not known');
	});

	it('counts calendar years from the years alone', () => {
		expect(between(calendarYearsBetween, '1976', '1989-02-01')).toBe(13);
	});
});
