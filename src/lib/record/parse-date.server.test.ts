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
