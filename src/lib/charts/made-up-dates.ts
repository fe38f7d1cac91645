import {
	spanOf,
	type DateInterval,
	type KnownDate,
	type Precision
} from '$lib/record/partial-date';

const precisions: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** A date for tests, from `2003`, `2003-05` or `2003-05-07`; throws an Error for anything else. */
export function knownDate(edtf: string): KnownDate {
	const precision = precisions[edtf.length];
	if (!precision) throw new Error(`not a made-up date: ${edtf}`);
	return { kind: 'date', edtf, precision, approximate: false, ...spanOf(edtf, precision) };
}

/** An interval for tests, from its two ends. */
export function interval(from: string, to: string): DateInterval {
	return { kind: 'interval', edtf: `${from}/${to}`, from: knownDate(from), to: knownDate(to) };
}
