import { addDays, spanOf, type Day } from '$lib/record/partial-date';
import { denunciationTakesEffect } from '$lib/record/treaty-arithmetic';

/** Whether the treaty would have ended for Russia on the day of the record, or would still bind it. */
export type Standing = 'out' | 'bound';

/** Days of receipt that would all lead to the same day of effect: a month, or what is possible of it. */
export interface ReceiptMonth {
	first: Day;
	last: Day;
	/** The day on which the treaty would end. */
	end: Day;
	standing: Standing;
}

/** The days of receipt from the first possible one to the day of the record, month by month. */
export function receiptMonths(first: Day, asOf: Day): ReceiptMonth[] {
	const months: ReceiptMonth[] = [];
	for (let day = first; day <= asOf;) {
		const { latest } = spanOf(day.slice(0, 7), 'month');
		const last = latest < asOf ? latest : asOf;
		months.push({ first: day, last, ...consequenceOf(day, asOf) });
		day = addDays(latest, 1);
	}
	return months;
}

/** The day on which the treaty would end after receipt on a day, and what that means on the day of the record. */
export function consequenceOf(receipt: Day, asOf: Day): { end: Day; standing: Standing } {
	const end = denunciationTakesEffect(receipt);
	return { end, standing: end <= asOf ? 'out' : 'bound' };
}

/**
 * The last day of receipt with which Russia would be out on the day of the record, and the first
 * with which it would still be bound; null for a side on which there is no day.
 */
export function divide(months: readonly ReceiptMonth[]): {
	lastOut: Day | null;
	firstBound: Day | null;
} {
	return {
		lastOut: months.findLast(({ standing }) => standing === 'out')?.last ?? null,
		firstBound: months.find(({ standing }) => standing === 'bound')?.first ?? null
	};
}
