import { m } from '../../paraglide/messages';
import type { Locale } from '../../paraglide/runtime';
import { dateInWords } from '../../record/date-in-words';
import type { Fact } from '../../record/fact';
import type { CheckedRecord } from '../../record/read-record.server';
import { rowsOf, type AnyRow } from '../../record/rows.server';

/** What a fact is, for a reader who asks. */
export interface FactAbout {
	/** What it counts or dates, or what an article says. */
	what: string;
	/** The time it refers to and the day it was made public; null where the fact says it itself. */
	when: string | null;
	/** Who counted; null where nobody but the source did. */
	who: string | null;
}

/** What a fact is, in words: from the row it was taken from, or its own label where it follows from many. */
export function aboutFact(record: CheckedRecord, fact: Fact, locale: Locale): FactAbout {
	const [table = '', , column = ''] = fact.id.split('/');
	const row = table === 'derived' ? undefined : rowAt(record, fact);
	const plain = (what: string): FactAbout => ({ what, when: null, who: null });
	if (row === undefined) return plain(fact.label?.({}, { locale }) ?? '');
	if ('whatIsCounted' in row) return aboutCount(row, column, locale);
	if ('paraphrase' in row) return plain(row.paraphrase);
	if ('places' in row) {
		const places = row.places.join('; ') || m.fact_place_unknown({}, { locale });
		return plain(visitPhrase(column, places, locale));
	}
	if ('subject' in row) {
		const state = record.states.find(({ iso3 }) => iso3 === row.party)?.name ?? row.party;
		return plain(m.fact_statement({ state, subject: row.subject }, { locale }));
	}
	if ('speaker' in row) {
		return plain(m.fact_quote({ speaker: row.speaker, about: row.about }, { locale }));
	}
	if ('chapter' in row) return plain(row.title);
	if ('name' in row) return plain(`${row.name}: ${columnPhrase(column, locale)}`);
	return plain(fact.label?.({}, { locale }) ?? '');
}

function rowAt(record: CheckedRecord, { rows }: Fact): AnyRow | undefined {
	return rowsOf(record).find(({ address }) => address === rows[0])?.row;
}

function aboutCount(
	row: CheckedRecord['counts'][number],
	column: string,
	locale: Locale
): FactAbout {
	const counted = `${row.whatIsCounted}: ${row.population}`;
	if (column === 'period') {
		return { what: m.fact_period_of({ counted }, { locale }), when: null, who: row.whoCounted };
	}
	if (column === 'reported_on') {
		return { what: m.fact_made_public({ counted }, { locale }), when: null, who: row.whoCounted };
	}
	const period =
		row.period.kind === 'unknown'
			? null
			: dateInWords(row.period, { locale, interval: 'throughout' });
	const reported =
		row.reportedOn.kind === 'unknown'
			? null
			: m.fact_reported_on({ date: dateInWords(row.reportedOn, { locale }) }, { locale });
	return {
		what: column === 'denominator' ? m.fact_out_of({ counted }, { locale }) : counted,
		when: [period, reported].filter((part) => part !== null).join('; ') || null,
		who: row.whoCounted
	};
}

function visitPhrase(column: string, places: string, locale: Locale): string {
	switch (column) {
		case 'end':
			return m.fact_visit_end({ places }, { locale });
		case 'published_on':
			return m.fact_visit_published({ places }, { locale });
		default:
			return m.fact_visit_start({ places }, { locale });
	}
}

/** What a date of a state or a tie is the date of. */
function columnPhrase(column: string, locale: Locale): string {
	switch (column) {
		case 'coe_member_since':
			return m.fact_column_member({}, { locale });
		case 'signed':
			return m.fact_column_signed({}, { locale });
		case 'ratified':
			return m.fact_column_ratified({}, { locale });
		case 'in_force':
			return m.fact_column_in_force({}, { locale });
		case 'ended':
			return m.fact_column_ended({}, { locale });
		default:
			return m.fact_column_name({}, { locale });
	}
}
