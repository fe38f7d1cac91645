import fc from 'fast-check';
import { anyText } from '../any-text';
import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date.server';

describe('reading a date', () => {
	it('keeps the precision that is given', () => {
		expect(parseDate('2004-02')).toEqual({
			kind: 'date',
			edtf: '2004-02',
			precision: 'month',
			approximate: false,
			earliest: '2004-02-01',
			latest: '2004-02-29'
		});
	});

	it('keeps that a date is approximate', () => {
		expect(parseDate('2002-02~')).toMatchObject({ precision: 'month', approximate: true });
	});

	it('keeps both ends of an interval, and an end that is not known', () => {
		expect(parseDate('2000/2016-02')).toMatchObject({
			from: { precision: 'year' },
			to: { precision: 'month', latest: '2016-02-29' }
		});
		expect(parseDate('/2025-09')).toMatchObject({ from: null, to: { edtf: '2025-09' } });
	});

	it('reads nothing as not known', () => {
		expect(parseDate('')).toEqual({ kind: 'unknown' });
	});

	it.each(['2002-13', '2025-02-30', 'rubbish', '2002-1', '19XX', '2004?', '[1998,1999]', '/'])(
		'refuses "%s" and shows what is expected',
		(edtf) => {
			expect(() => parseDate(edtf)).toThrow('is not an EDTF date; expected for example 1998-11');
		}
	);

	it.each(['2023-02-29', '2023-02-29/2023-03-04', '2023-02-20/2023-02-29'])(
		'refuses the day that does not exist in "%s"',
		(edtf) => {
			expect(() => parseDate(edtf)).toThrow('is a day that does not exist');
		}
	);

	it('refuses an interval that ends before it begins', () => {
		expect(() => parseDate('2005-07/2004-08')).toThrow('ends before it begins');
	});
});

describe('any text as a date', () => {
	const documented =
		/^(is not an EDTF date|is a day that does not exist|ends before it begins)[;,]? ?.*expected/;

	it('is a date that keeps it letter for letter, or is refused in words', () => {
		const pieces = [
			'1998',
			'2004-02',
			'-02',
			'-30',
			'/',
			'..',
			'~',
			'?',
			'%',
			'X',
			'T10:00',
			'-',
			''
		];
		fc.assert(
			fc.property(anyText(...pieces), (text) => {
				try {
					const date = parseDate(text);
					if (date.kind === 'unknown') expect(text).toBe('');
					else expect(date.edtf).toBe(text);
				} catch (error) {
					expect(error).toBeInstanceOf(Error);
					expect((error as Error).message).toMatch(documented);
				}
			}),
			{ numRuns: 500 }
		);
	});

	const days = fc
		.date({ min: new Date('1998-01-01'), max: new Date('2003-12-31'), noInvalidDate: true })
		.map((day) => day.toISOString().slice(0, 10));
	const known = fc
		.tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~'))
		.map(([day, length, mark]) => day.slice(0, length) + mark);

	it('that is a day, a month or a year lies between its own first and last day', () => {
		fc.assert(
			fc.property(known, (text) => {
				const date = parseDate(text);
				if (date.kind !== 'date') throw new Error(`${text} was read as ${date.kind}`);
				expect(date.earliest <= date.latest).toBe(true);
				expect(date.earliest.startsWith(text.replace('~', ''))).toBe(true);
				expect(date.latest.startsWith(text.replace('~', ''))).toBe(true);
			})
		);
	});

	it('that is an interval is read if its end begins later than its beginning, and only then', () => {
		fc.assert(
			fc.property(known, known, (from, to) => {
				const [first, last] = [parseDate(from), parseDate(to)];
				if (first.kind !== 'date' || last.kind !== 'date') throw new Error('no dates');
				if (first.earliest < last.earliest)
					expect(parseDate(`${from}/${to}`)).toMatchObject({ from: first, to: last });
				else expect(() => parseDate(`${from}/${to}`)).toThrow(documented);
			})
		);
	});
});
