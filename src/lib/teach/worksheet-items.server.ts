import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { dateInWords } from '../record/date-in-words';
import { factInWords } from '../record/fact-in-words.server';
import { resolveFact } from '../record/facts.server';
import { visitAt } from '../record/derive.server';
import { compareDates } from '../record/partial-date';
import { parseDate } from '../record/parse-date.server';
import type { CheckedRecord } from '../record/read-record.server';
import { rowById } from '../record/rows.server';
import { isOnRussia } from '../record/statement-groups';
import { denunciationTakesEffect, monthsOfNotice } from '../record/treaty-arithmetic';
import { isPublished, isToNorthCaucasus } from '../record/visit-groups';
import type { StepId } from '../story/steps';

/** A question of the worksheet with its answer, both made from the record. */
export interface WorksheetItem {
	question: string;
	answer: string;
	/** Lines of room for a pupil's answer. */
	lines: number;
	/** The step of the story that tells it. */
	step: StepId;
}

/** What a pupil is asked to suppose about the notice of leaving; the record does not know the day. */
const supposedReceipt = '2025-10-15';

/** The acts that pupils put in order. */
const acts = [
	'denunciation-law-signed',
	'duma-passes-law',
	'government-order-signed',
	'federation-council-approves'
];

/**
 * The questions of the worksheet with their answers. Worksheet and key are both made from them, so
 * neither can say what the other does not.
 */
export function worksheetItems(record: CheckedRecord, locale: Locale): WorksheetItem[] {
	const say = (id: string): string => factInWords(resolveFact(record, id), { locale }).text;
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const number = (rows: readonly unknown[]): string => rows.length.toLocaleString(locale);
	const day = (date: string): string => dateInWords(parseDate(date), { locale });

	const published = record.visits.filter(isPublished);
	const done = acts.map((id) => rowById(record.events, 'events', id, 'the worksheet asks for'));
	const inTime = [...done].sort((a, b) => compareDates(a.date, b.date));
	return [
		{
			question: m.teach_q_adopted({}, { locale }),
			answer: m.teach_a_adopted(
				{
					adopted: say('events/convention-adopted/date'),
					inForce: say('events/convention-in-force/date')
				},
				{ locale }
			),
			lines: 2,
			step: 'origins-in-force'
		},
		{
			question: m.teach_q_first_day({ date: say('events/convention-opened/date') }, { locale }),
			answer: say('derived/first-day-signatures'),
			lines: 1,
			step: 'membership-first-day'
		},
		{
			question: m.teach_q_parties({}, { locale }),
			answer: number(record.states),
			lines: 1,
			step: 'membership-all'
		},
		{
			question: m.teach_q_russia({}, { locale }),
			answer: m.teach_a_russia(
				{
					signed: say('states/RUS/signed'),
					law: say('events/russia-ratification-law/date'),
					inForce: say('states/RUS/in_force')
				},
				{ locale }
			),
			lines: 3,
			step: 'membership-russia-bound'
		},
		{
			question: m.teach_q_visits({}, { locale }),
			answer: m.teach_a_visits(
				{
					count: number(record.visits),
					first: say(`visits/${visitAt(record, 0).id}/start`),
					last: say(`visits/${visitAt(record, -1).id}/end`)
				},
				{ locale }
			),
			lines: 2,
			step: 'visits-by-date'
		},
		{
			question: m.teach_q_published({}, { locale }),
			answer: m.teach_a_published(
				{
					count: number(published),
					years: list.format(
						published.map(({ start }) => dateInWords(start, { locale, at: 'year' }))
					)
				},
				{ locale }
			),
			lines: 2,
			step: 'visits-published'
		},
		{
			question: m.teach_q_regions({}, { locale }),
			answer: m.teach_a_regions(
				{
					caucasus: number(record.visits.filter(isToNorthCaucasus)),
					unknown: number(record.visits.filter(({ regionGroup }) => regionGroup === 'unknown'))
				},
				{ locale }
			),
			lines: 2,
			step: 'visits-by-place'
		},
		{
			question: m.teach_q_statements({}, { locale }),
			answer: m.teach_a_statements(
				{
					all: number(record.publicStatements),
					russia: number(record.publicStatements.filter(isOnRussia))
				},
				{ locale }
			),
			lines: 2,
			step: 'statements-russia'
		},
		{
			question: m.teach_q_acts(
				{
					acts: done
						.map(({ title }) => title)
						.sort((a, b) => a.localeCompare(b, locale))
						.join('; ')
				},
				{ locale }
			),
			answer: `${inTime
				.map(({ date, title }) =>
					m.teach_a_act({ day: dateInWords(date, { locale }), act: title }, { locale })
				)
				.join('; ')}.`,
			lines: 4,
			step: 'leaving-signed'
		},
		{
			question: m.teach_q_clock(
				{ months: monthsOfNotice, receipt: day(supposedReceipt) },
				{ locale }
			),
			answer: m.teach_a_clock({ end: day(denunciationTakesEffect(supposedReceipt)) }, { locale }),
			lines: 2,
			step: 'leaving-article-22'
		}
	];
}
