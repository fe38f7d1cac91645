import { expect, test } from 'vitest';
import { divide, receiptMonths } from './receipt-months';

const months = receiptMonths('2025-09-29', '2026-11-21');

test('leads each month of receipt to the day the treaty would end', () => {
	expect(months.slice(0, 5).map(({ first, last, end }) => [first, last, end])).toEqual([
		['2025-09-29', '2025-09-30', '2026-10-01'],
		['2025-10-01', '2025-10-31', '2026-11-01'],
		['2025-11-01', '2025-11-30', '2026-12-01'],
		['2025-12-01', '2025-12-31', '2027-01-01'],
		['2026-01-01', '2026-01-31', '2027-02-01']
	]);
	expect(months).toHaveLength(15);
	expect(months.at(-1)).toMatchObject({ last: '2026-11-21', end: '2027-12-01' });
});

test('parts those with which Russia would be out from those with which it would be bound', () => {
	expect(divide(months)).toEqual({ lastOut: '2025-10-31', firstBound: '2025-11-01' });
});

test('counts the day of the end itself as out, and the day before as bound', () => {
	const lastOut = (asOf: string) => divide(receiptMonths('2025-09-29', asOf)).lastOut;
	expect(lastOut('2026-09-30')).toBeNull();
	expect(lastOut('2026-10-01')).toBe('2025-09-30');
});
