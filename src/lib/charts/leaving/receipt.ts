import { addDays, dayToDate, spanOf, type Day } from '$lib/record/partial-date';

/** The days among which a reader can choose the day of receipt, both included. */
export interface ReceiptLimits {
	first: Day;
	last: Day;
}

/** What a reader has written as the day of receipt: a day, nothing, or why it is not one. */
export type Receipt =
	| { kind: 'day'; day: Day }
	| { kind: 'none' }
	/** A date that is still being written. */
	| { kind: 'incomplete' }
	| { kind: 'not-a-date' }
	/** The month, `YYYY-MM`, does not have that day. */
	| { kind: 'no-such-day'; month: string; days: number }
	| { kind: 'too-early' }
	| { kind: 'too-late' };

/** Why a text is not a day that can be chosen. */
export type ReceiptFault = Exclude<Receipt, { kind: 'day' | 'none' }>;

/**
 * Reads what a reader wrote into a date field, or into the text field that an old browser shows in
 * its place: `2025-10-31`.
 *
 * @param isUnfinished whether the field says that it holds something which is not a whole date
 */
export function readReceipt(text: string, limits: ReceiptLimits, isUnfinished = false): Receipt {
	if (isUnfinished) return { kind: 'incomplete' };
	const written = text.trim();
	if (written === '') return { kind: 'none' };
	const parts = /^(\d{1,6})-(\d{1,2})-(\d{1,2})$/.exec(written)?.slice(1).map(Number);
	const [year = 0, month = 0, dayOfMonth = 0] = parts ?? [];
	if (!parts || month < 1 || month > 12) return { kind: 'not-a-date' };
	// Date fields report 0002, 0020 and 0202 while 2025 is being typed.
	if (year < 1000) return { kind: 'incomplete' };
	if (year > 9999) return { kind: 'too-late' };
	const inMonth = `${String(year)}-${twoDigits(month)}`;
	const days = Number(spanOf(inMonth, 'month').latest.slice(-2));
	if (dayOfMonth < 1 || dayOfMonth > days) return { kind: 'no-such-day', month: inMonth, days };
	const day = `${inMonth}-${twoDigits(dayOfMonth)}`;
	if (day < limits.first) return { kind: 'too-early' };
	if (day > limits.last) return { kind: 'too-late' };
	return { kind: 'day', day };
}

/** How far to go from a day; whole months keep the day of the month where the month has it. */
export type ReceiptStep = { days: number } | { months: number };

/** The day so far from a chosen one, never outside the limits; from no day at all, the first one. */
export function stepReceipt(from: Day | null, step: ReceiptStep, limits: ReceiptLimits): Day {
	if (from === null) return limits.first;
	const day = 'days' in step ? addDays(from, step.days) : addMonths(from, step.months);
	if (day < limits.first) return limits.first;
	return day > limits.last ? limits.last : day;
}

function addMonths(day: Day, months: number): Day {
	const first = dayToDate(`${day.slice(0, 7)}-01`);
	first.setUTCMonth(first.getUTCMonth() + months);
	const month = first.toISOString().slice(0, 7);
	const { latest } = spanOf(month, 'month');
	const same = `${month}-${day.slice(8)}`;
	return same > latest ? latest : same;
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
