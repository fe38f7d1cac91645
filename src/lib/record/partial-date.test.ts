import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date.server';
import {
	coarsen,
	compareDates,
	earliest,
	isBy,
	latest,
	placeOnScale,
	precisionOf
} from './partial-date';

describe('the span of a date', () => {
	it.each([
		['1998-11-03', '1998-11-03', '1998-11-03'],
		['1998-02', '1998-02-01', '1998-02-28'],
		['2000-02', '2000-02-01', '2000-02-29'],
		['1998', '1998-01-01', '1998-12-31'],
		['2004-08/2005-07', '2004-08-01', '2005-07-31'],
		['/2025-09', null, '2025-09-30'],
		['2025-09/', '2025-09-01', null],
		['', null, null]
	])('of "%s" runs from %s to %s', (edtf, first, last) => {
		expect(earliest(parseDate(edtf))).toBe(first);
		expect(latest(parseDate(edtf))).toBe(last);
	});

	it('lies by a day only with its last day', () => {
		expect(isBy(parseDate('2016-02'), '2016-02-29')).toBe(true);
		expect(isBy(parseDate('2016-02'), '2016-02-28')).toBe(false);
		expect(isBy(parseDate(''), '2016-02-28')).toBe(false);
	});
});

describe('the order of dates', () => {
	it('goes by the earliest day, then the latest, with the unknown last', () => {
		const dates = ['', '2001', '2000-10/2002-01', '/1999', '2000-10', '2000-10-05'];
		const sorted = dates.map(parseDate).sort(compareDates);
		expect(sorted.map((date) => (date.kind === 'unknown' ? '' : date.edtf))).toEqual([
			'/1999',
			'2000-10',
			'2000-10/2002-01',
			'2000-10-05',
			'2001',
			''
		]);
	});
});

describe('the place of a date on a scale', () => {
	const days = (date: Date) => date.getTime() / 86_400_000;

	it('is as wide as the time in which it can lie', () => {
		const width = (edtf: string) => {
			const place = placeOnScale(parseDate(edtf), days);
			return place && place.to - place.from;
		};
		expect(width('1998-11-03')).toBe(1);
		expect(width('1998-11')).toBe(30);
		expect(width('2000')).toBe(366);
		expect(width('1998-11-03/1998-11-12')).toBe(10);
	});

	it('does not exist when an end is not known', () => {
		expect(placeOnScale(parseDate(''), days)).toBeNull();
		expect(placeOnScale(parseDate('/2025-09'), days)).toBeNull();
	});
});

describe('the precision of a date', () => {
	it('is that of its coarser end', () => {
		expect(precisionOf(parseDate('2000/2016-02'))).toBe('year');
		expect(precisionOf(parseDate('1998-11/2021-10-04'))).toBe('month');
		expect(precisionOf(parseDate(''))).toBeNull();
	});

	it('can be made coarser, never finer', () => {
		expect(coarsen(parseDate('2004-11-03'), 'month')).toEqual(parseDate('2004-11'));
		expect(coarsen(parseDate('2004-11~'), 'year')).toEqual(parseDate('2004~'));
		expect(coarsen(parseDate('2004'), 'day')).toEqual(parseDate('2004'));
		expect(coarsen(parseDate('2004-08-02/2005-07-01'), 'month')).toEqual(
			parseDate('2004-08/2005-07')
		);
	});
});
