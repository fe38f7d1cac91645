import edtf, { type EdtfDate, type EdtfInterval, type EdtfOther } from 'edtf';
import { spanOf, type KnownDate, type PartialDate, type Precision } from './partial-date';

/**
 * Reads one date of the record: EDTF, to a day, a month or a year, `~` for approximate, a stroke
 * between the ends of an interval, an end left out when it is not known, and empty for no date.
 * Throws an Error whose message completes the sentence "“2002-13” …".
 */
export function parseDate(text: string): PartialDate {
	if (text === '') return { kind: 'unknown' };
	const parsed = parseEdtf(text);
	if (parsed.type === 'Interval') {
		const [from = '', to = ''] = text.split('/');
		if (from === '' && to === '') throw notADate();
		return {
			kind: 'interval',
			edtf: text,
			from: from === '' ? null : knownDate(parsed.lower, from),
			to: to === '' ? null : knownDate(parsed.upper, to)
		};
	}
	return knownDate(parsed, text);
}

const precisions: Record<number, Precision> = { 1: 'year', 2: 'month', 3: 'day' };

function parseEdtf(text: string): EdtfDate | EdtfInterval | EdtfOther {
	const [from, to] = text.split('/');
	if (from && to && isPlain(from) && isPlain(to) && withoutMark(from) > withoutMark(to)) {
		throw new Error('ends before it begins; expected the earlier date first');
	}
	try {
		return edtf(text);
	} catch {
		throw notADate();
	}
}

function isPlain(text: string): boolean {
	return /^\d{4}(-\d\d){0,2}~?$/.test(text);
}

function withoutMark(text: string): string {
	return text.replace('~', '');
}

function knownDate(parsed: EdtfDate | EdtfInterval | EdtfOther | null, text: string): KnownDate {
	if (parsed?.type !== 'Date' || !isPlain(text)) throw notADate();
	const precision = precisions[parsed.precision];
	if (!precision) throw notADate();
	// The parser turns 29 February of a common year into 1 March without a word.
	if (parsed.edtf !== text) {
		throw new Error('is a day that does not exist; expected a day of the calendar');
	}
	return {
		kind: 'date',
		edtf: text,
		precision,
		approximate: text.endsWith('~'),
		...spanOf(withoutMark(text), precision)
	};
}

function notADate(): Error {
	return new Error(
		'is not an EDTF date; expected for example 1998-11-03, 1998-11 or 1998-11/1999-02'
	);
}
