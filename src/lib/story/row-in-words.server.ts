import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { dateInWords } from '../record/date-in-words';
import { factInWords } from '../record/fact-in-words.server';
import { resolveFact } from '../record/facts.server';
import type { PartialDate } from '../record/partial-date';
import type { CheckedRecord } from '../record/read-record.server';
import type { AddressedRow } from '../record/rows.server';

/**
 * What a row of the record is, in a few words, for a list: a visit by its date, an event by its title.
 * A date that is not verified is given by its year. A claim is named by its number alone, because its
 * words may be such as the piece does not repeat.
 */
export function rowInWords(
	record: CheckedRecord,
	{ key, row }: Pick<AddressedRow, 'key' | 'row'>,
	locale: Locale
): string {
	if ('whatIsCounted' in row) {
		const { text } = factInWords(resolveFact(record, `counts/${key}`), { locale });
		return m.row_count({ value: text, what: row.whatIsCounted }, { locale });
	}
	if ('dated' in row) {
		const isOpen = row.unverified.includes('start');
		return dateOr(row.start, isOpen, locale, m.row_visit_undated({}, { locale }));
	}
	if ('paraphrase' in row)
		return factInWords(resolveFact(record, `articles/${key}`), { locale }).text;
	if ('subject' in row) {
		const date = dateOr(row.date, row.unverified.includes('date'), locale, '');
		return m.row_on({ what: stateName(record, row.party, locale), date }, { locale });
	}
	if ('outOf' in row) {
		const date = dateOr(row.date, false, locale, '');
		return m.row_on({ what: stateName(record, row.party, locale), date }, { locale });
	}
	if ('speaker' in row) {
		if (row.saidOn.kind === 'unknown') return row.speaker;
		return m.row_on({ what: row.speaker, date: dateInWords(row.saidOn, { locale }) }, { locale });
	}
	if ('chapter' in row) {
		const date = dateInWords(row.date, { locale, interval: 'throughout' });
		return m.row_on({ what: row.title, date }, { locale });
	}
	if ('name' in row) return row.name;
	return 'term' in row ? row.term : key;
}

function stateName({ states }: CheckedRecord, code: string, locale: Locale): string {
	if (code === 'ALL') return m.row_all_states({}, { locale });
	return states.find(({ iso3 }) => iso3 === code)?.name ?? code;
}

function dateOr(date: PartialDate, isOpen: boolean, locale: Locale, otherwise: string): string {
	if (date.kind === 'unknown') return otherwise;
	return dateInWords(date, { locale, at: isOpen ? 'year' : 'day' });
}
