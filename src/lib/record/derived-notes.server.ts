/*
 * Notes of derived figures that tell something of the rows. The sentences are messages; what changes
 * with a row is taken from it.
 */
import { m } from '$lib/paraglide/messages';
import { dateInWords } from './date-in-words';
import { endOfLastVisit, startOfFirstVisit, type Moment } from './derive.server';
import type { Phrase } from './fact';
import { numberInWords } from './fact-in-words.server';
import { earliest, latest, precisionOf, type PartialDate } from './partial-date';
import type { CheckedRecord } from './read-record.server';
import { citationsOf, rowById } from './rows.server';
import type { StateParty } from './tables.server';
import { isIdentified, isToNorthCaucasus } from './visit-groups';

/** Of which total the visits that nobody identifies are the rest. */
export function restOfTotal({ visits }: CheckedRecord): Phrase {
	return (_, options) =>
		m.derived_visits_unidentified_note(
			{ total: numberInWords(visits.length, 'words', options.locale) },
			options
		);
}

/** How many visits are left out where visits are divided by place; nothing if none is. */
export function countedNeitherWay({ visits }: CheckedRecord): Phrase | undefined {
	const left = visits.filter((visit) => !isIdentified(visit));
	if (left.length === 0) return undefined;
	return (_, options) =>
		m.derived_visits_elsewhere_note(
			{
				count: left.length,
				number: numberInWords(left.length, 'Words', options.locale),
				total: numberInWords(visits.length, 'words', options.locale)
			},
			options
		);
}

/** How many visits to the North Caucasus the Committee counted, and which came after; nothing if none did. */
export function countedByCommittee(record: CheckedRecord): Phrase | undefined {
	const counted = rowById(
		record.counts,
		'counts',
		'cpt-north-caucasus-visits',
		'the note of a derived figure names'
	);
	const countedOn = latest(counted.reportedOn);
	const later = record.visits.filter((visit) => {
		const start = earliest(visit.start);
		return isToNorthCaucasus(visit) && start !== null && countedOn !== null && start > countedOn;
	});
	if (later.length === 0) return undefined;
	return (_, options) =>
		m.derived_visits_north_caucasus_note(
			{
				number: numberInWords(counted.value, 'Words', options.locale),
				date: dateInWords(counted.reportedOn, options),
				count: later.length,
				years: listed(
					later.map(({ start }) => yearInWords(start, options)),
					options
				)
			},
			options
		);
}

/** After which visit none is on record. */
export function noneAfterLast(record: CheckedRecord): Phrase {
	const { date } = endOfLastVisit(record);
	return (_, options) =>
		m.derived_years_since_last_visit_note({ year: yearInWords(date, options) }, options);
}

/** How exactly the first visit is known. */
export function firstVisitKnownTo(record: CheckedRecord): Phrase {
	const { date } = startOfFirstVisit(record);
	return (_, options) =>
		m.derived_months_from_in_force_to_first_visit_note({ known: knownTo(date, options) }, options);
}

/** From which year to which calendar years are counted, and how exactly the proposal is known. */
export function proposalKnownTo(proposal: Moment, end: Moment): Phrase {
	return (_, options) =>
		m.derived_years_from_proposal_note(
			{
				from: yearInWords(proposal.date, options),
				to: yearInWords(end.date, options),
				known: knownTo(proposal.date, options)
			},
			options
		);
}

/**
 * Which states a notice lists by error, if it does: those whose rows cite it and that were no parties yet.
 *
 * @param notice id of the source
 * @param parties the states for which the Convention was in force on the day of the notice
 */
export function lessThoseListedByError(
	{ states }: CheckedRecord,
	notice: string,
	parties: readonly StateParty[]
): Phrase | undefined {
	const wrong = states.filter(
		(state) =>
			!parties.includes(state) &&
			citationsOf('states', state).some(({ source }) => source === notice)
	);
	if (wrong.length === 0) return undefined;
	return (_, options) =>
		m.derived_parties_by_1994_note(
			{
				states: listed(
					wrong.map(({ name }) => name),
					options
				)
			},
			options
		);
}

type Options = Parameters<Phrase>[1];

function yearInWords(date: PartialDate, options: Options): string {
	return dateInWords(date, { ...options, at: 'year' });
}

function knownTo(date: PartialDate, options: Options): string {
	return m.derived_known_to({ precision: precisionOf(date) ?? 'unknown' }, options);
}

function listed(names: readonly string[], { locale }: Options): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
