import { describe, expect, it } from 'vitest';
import { m } from '$lib/paraglide/messages';
import { locales, type Locale } from '$lib/paraglide/runtime';
import { dateInWords } from './date-in-words';
import { parseDate } from './parse-date.server';

const en = { locale: 'en' } as const;
const words = (edtf: string) => dateInWords(parseDate(edtf), en);

describe('a date in words', () => {
	it.each([
		['1998-11-03', '3 November 1998'],
		['1998-11', 'November 1998'],
		['1998', '1998'],
		['2004-11~', 'about November 2004'],
		['', 'date not known'],
		['/2025-09', 'no later than September 2025'],
		['2025-09/', 'no earlier than September 2025'],
		['2004-08/2005-07', 'between August 2004 and July 2005'],
		['2002-04/2002-12', 'between April and December 2002'],
		['2000-03-05/2000-09-24', 'between 5 March and 24 September 2000']
	])('"%s" reads %s', (edtf, text) => {
		expect(words(edtf)).toBe(text);
	});

	it.each([
		['2021-09-20/2021-10-04', '20 September to 4 October 2021'],
		['2013-07-09/2013-07-19', '9 to 19 July 2013'],
		['2020-12-30/2021-01-04', '30 December 2020 to 4 January 2021'],
		['2000-09-25/2000-10', '25 September 2000 to October 2000'],
		['1998-11/2021-10', 'November 1998 to October 2021'],
		['2004-10~/2004-11', 'about October 2004 to November 2004'],
		['/2025-09', 'until September 2025'],
		['2025-09/', 'since September 2025']
	])('"%s", meant throughout, reads %s', (edtf, text) => {
		expect(dateInWords(parseDate(edtf), { ...en, interval: 'throughout' })).toBe(text);
	});

	it('is never finer than asked', () => {
		const at = (edtf: string, precision: 'month' | 'year') =>
			dateInWords(parseDate(edtf), { ...en, at: precision, interval: 'throughout' });
		expect(at('1998-11-03', 'month')).toBe('November 1998');
		expect(at('2021-09-20/2021-10-04', 'month')).toBe('September to October 2021');
		expect(at('2021-09-20/2021-10-04', 'year')).toBe('2021');
		expect(at('2004-11~', 'year')).toBe('about 2004');
	});

	it('is never finer than held', () => {
		expect(dateInWords(parseDate('1998-11'), { ...en, at: 'day' })).toBe('November 1998');
	});
});

describe('months and days', () => {
	/** English sets a date as in Britain: day, month, year. */
	const languages: Record<Locale, string> = { en: 'en-GB' };
	const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

	it.each(locales)('are said as the language has them: %s', (locale) => {
		for (const month of months) {
			const date = new Date(Date.UTC(2003, month - 1, 5));
			const said = (format: Intl.DateTimeFormatOptions) =>
				date.toLocaleDateString(languages[locale], { timeZone: 'UTC', ...format });
			const day = parseDate(date.toISOString().slice(0, 10));
			expect(dateInWords(day, { locale })).toBe(
				said({ day: 'numeric', month: 'long', year: 'numeric' })
			);
			expect(dateInWords(day, { locale, at: 'month' })).toBe(
				said({ month: 'long', year: 'numeric' })
			);
			expect(said({ month: 'short' })).toContain(m.date_month_short({ month }, { locale }));
		}
	});
});
