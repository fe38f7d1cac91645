import { expect, test } from 'vitest';
import { denunciationTakesEffect } from '$lib/record/treaty-arithmetic';
import { record } from '$lib/record/record.server';
import { leavingData } from './data.server';

test('takes the acts from the record in order of time', () => {
	const days = leavingData(record).events.map(({ date }) => date.earliest);
	expect(days).toEqual(days.toSorted());
	expect(days.slice(0, 8)).toEqual([
		'2025-08-23',
		'2025-08-25',
		'2025-08-27',
		'2025-09-03',
		'2025-09-08',
		'2025-09-17',
		'2025-09-24',
		'2025-09-29'
	]);
});

test('has the earliest end that the treaty’s rule gives for the day the law was signed', () => {
	const [end, signed] = leavingData(record).events.toReversed();
	expect(end?.date.earliest).toBe(denunciationTakesEffect(signed?.date.earliest ?? ''));
	expect(end?.remark).toContain('not established');
});

test('names the row that is missing or no longer holds the words printed', () => {
	const events = record.events.filter(({ id }) => id !== 'empty-seat');
	expect(() => leavingData({ ...record, events })).toThrow('empty-seat');
	const quotes = record.quotes.map((row) => (row.id === 'q18' ? { ...row, quote: 'Else.' } : row));
	expect(() => leavingData({ ...record, quotes })).toThrow('q18');
});
