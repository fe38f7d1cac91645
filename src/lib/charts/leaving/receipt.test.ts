import { describe, expect, test } from 'vitest';
import { readReceipt, stepReceipt } from './receipt';

const limits = { first: '2025-09-29', last: '2026-11-21' };

describe('readReceipt', () => {
	test.each([
		['2025-09-29', '2025-09-29'],
		['2026-11-21', '2026-11-21'],
		[' 2025-12-31 ', '2025-12-31'],
		['2026-2-1', '2026-02-01']
	])('takes %j', (text, day) => {
		expect(readReceipt(text, limits)).toEqual({ kind: 'day', day });
	});

	test('takes an empty field as no day', () => {
		expect(readReceipt('  ', limits)).toEqual({ kind: 'none' });
	});

	test.each([
		'yesterday',
		'29 September 2025',
		'29.09.2025',
		'2026-13-01',
		'2026-00-10',
		'2026-02'
	])('does not take %j for a date', (text) => {
		expect(readReceipt(text, limits)).toEqual({ kind: 'not-a-date' });
	});

	test('knows a date that is still being written', () => {
		expect(readReceipt('', limits, true)).toEqual({ kind: 'incomplete' });
		expect(readReceipt('0202-10-01', limits)).toEqual({ kind: 'incomplete' });
	});

	test.each([
		['2026-02-29', '2026-02', 28],
		['2026-04-31', '2026-04', 30],
		['2026-01-32', '2026-01', 31],
		['2026-01-00', '2026-01', 31],
		['2028-02-30', '2028-02', 29]
	])('says of %s how many days the month has', (text, month, days) => {
		expect(readReceipt(text, limits)).toEqual({ kind: 'no-such-day', month, days });
	});

	test.each([
		['2025-09-28', 'too-early'],
		['1998-05-05', 'too-early'],
		['2026-11-22', 'too-late'],
		['2028-02-29', 'too-late'],
		['12026-01-01', 'too-late']
	])('finds %s %s', (text, kind) => {
		expect(readReceipt(text, limits)).toEqual({ kind });
	});
});

describe('stepReceipt', () => {
	test.each([
		['2025-10-31', { days: 1 }, '2025-11-01'],
		['2026-01-01', { days: -1 }, '2025-12-31'],
		['2026-01-31', { months: 1 }, '2026-02-28'],
		['2026-03-31', { months: -1 }, '2026-02-28'],
		['2025-12-15', { months: 1 }, '2026-01-15'],
		['2025-10-05', { months: -1 }, '2025-09-29'],
		['2026-11-20', { months: 1 }, '2026-11-21']
	])('from %s by %o', (from, step, day) => {
		expect(stepReceipt(from, step, limits)).toBe(day);
	});

	test('begins at the first day', () => {
		expect(stepReceipt(null, { months: 1 }, limits)).toBe(limits.first);
	});
});
