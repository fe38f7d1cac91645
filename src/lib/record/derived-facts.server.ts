/*
 * Figures that no cell holds but that follow from the rows: `derived/<name>` in prose.
 *
 * To add one, add an entry to `derivedFacts` below: a name an editor will understand, and a function
 * from the record to `figure(…)` (how many rows) or `elapsed(…)` (how long). Give it a label that says
 * exactly what is counted, the rows it comes from, and the sources that let us state it. Labels and
 * notes are messages; what a note tells of the rows it takes from them (`derived-notes.server.ts`). A
 * total over values that are not verified one by one needs a source that states the total itself.
 */
import { m } from '$lib/paraglide/messages';
import { dateInWords } from './date-in-words';
import {
	dayOf,
	dayOfRecord,
	elapsed,
	endOfLastVisit,
	event,
	figure,
	startOfFirstVisit,
	type DerivedFact,
	type Moment,
	type Wording
} from './derive.server';
import {
	countedByCommittee,
	countedNeitherWay,
	firstVisitKnownTo,
	lessThoseListedByError,
	noneAfterLast,
	proposalKnownTo,
	restOfTotal
} from './derived-notes.server';
import { calendarYearsBetween, wholeMonthsBetween, wholeYearsBetween } from './elapsed';
import type { Phrase } from './fact';
import { boundBy, ratifiedBy, signedOn, slovakNoticeDay } from './party-groups';
import type { CheckedRecord } from './read-record.server';
import { isOnCooperation, isOnNorthCaucasus, isOnRussia } from './statement-groups';
import { addressOf, rowById } from './rows.server';
import { statementMajority } from './statement-majority';
import { monthsOfNotice } from './treaty-arithmetic';
import type { Claim, PublicStatement, Tie, Visit } from './tables.server';
import { fateOf, isFollowed } from './tie-groups';
import {
	isIdentified,
	isKnownToTheYear,
	isPeriodic,
	isPublished,
	isToChechnya,
	isToNorthCaucasus
} from './visit-groups';

type Derivation = (record: CheckedRecord) => DerivedFact;

const visitNumbers = ['cpt-2021-visit'];
/** The list of eleven, and the twelfth. */
const allStatements = ['cpt-public-statements', 'cpt-2024-statement'];
const slovakNotice = 'slov-lex-26-1995';

/** Every derived figure by the name that prose uses. */
export const derivedFacts: Readonly<Record<string, Derivation>> = {
	'visits-identified': (record) =>
		visits(record, isIdentified, {
			label: m.derived_visits_identified,
			sources: visitNumbers
		}),

	'visits-unidentified': (record) =>
		visits(record, (visit) => !isIdentified(visit), {
			label: m.derived_visits_unidentified,
			sources: ['cpt-2021-visit', 'cpt-2010-talks', 'apt-2013-publication'],
			note: restOfTotal(record)
		}),

	'visits-known-to-the-year': (record) =>
		visits(record, isKnownToTheYear, {
			label: m.derived_visits_known_to_the_year,
			sources: visitNumbers
		}),

	'visits-known-by-window': (record) =>
		visits(record, (visit) => isIdentified(visit) && !isKnownToTheYear(visit), {
			label: m.derived_visits_known_by_window,
			sources: ['cpt-2002-02-chechnya', 'cpt-15th-general-report', 'amsterdam-moscow-times']
		}),

	'visits-north-caucasus': (record) =>
		visits(record, isToNorthCaucasus, {
			label: m.derived_visits_north_caucasus,
			sources: ['cpt-2016-02-north-caucasus', 'cpt-2017-chechnya'],
			note: countedByCommittee(record)
		}),

	'visits-chechnya': (record) =>
		visits(record, isToChechnya, {
			label: m.derived_visits_chechnya,
			sources: ['cpt-2017-chechnya']
		}),

	'visits-elsewhere': (record) =>
		visits(record, ({ regionGroup }) => regionGroup === 'other', {
			label: m.derived_visits_elsewhere,
			sources: visitNumbers,
			note: countedNeitherWay(record)
		}),

	'visits-place-unknown': (record) =>
		visits(record, ({ regionGroup }) => regionGroup === 'unknown', {
			label: m.derived_visits_place_unknown,
			sources: ['cpt-2021-visit', 'cpt-15th-general-report']
		}),

	'visits-periodic': (record) =>
		visits(record, isPeriodic, { label: m.derived_visits_periodic, sources: visitNumbers }),

	'visits-published': (record) =>
		visits(record, isPublished, {
			label: m.derived_visits_published,
			sources: [
				'cpt-inf-2003-30',
				'cpt-inf-2013-1',
				'cpt-inf-2013-41',
				'coe-2019-report-2018-visit'
			]
		}),

	'visits-after-first': (record) =>
		visits(record, (visit) => visit !== record.visits[0], {
			label: m.derived_visits_after_first,
			sources: visitNumbers
		}),

	'visits-span-years': (record) => visitsSpan(record),

	'visits-span-years-ceiling': (record) => {
		const span = visitsSpan(record);
		return {
			...span,
			value: span.value + 1,
			label: m.derived_visits_span_years_ceiling
		};
	},

	'years-since-last-visit': (record) =>
		elapsed(wholeYearsBetween, endOfLastVisit(record), dayOfRecord(record), {
			label: m.derived_years_since_last_visit,
			unit: 'years',
			note: noneAfterLast(record)
		}),

	'months-from-in-force-to-first-visit': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'convention-in-force-for-russia'),
			startOfFirstVisit(record),
			{
				label: m.derived_months_from_in_force_to_first_visit,
				unit: 'months',
				note: firstVisitKnownTo(record)
			}
		),

	'first-day-signatures': (record) => {
		const day = dayOf(event(record, 'convention-opened'));
		return figure('states', signedOn(record.states, day), {
			label: m.derived_first_day_signatures,
			unit: 'states',
			sources: ['althing-1990']
		});
	},

	'ratifications-by-seventh': (record) => {
		const day = dayOf(event(record, 'seventh-ratification'));
		return figure('states', ratifiedBy(record.states, day), {
			label: m.derived_ratifications_by_seventh,
			unit: 'ratifications',
			sources: ['treaty-office-126', 'ecpt-text']
		});
	},

	'parties-by-1994': (record) => {
		const notice = slovakNoticeDay(record.states);
		const day = dayOf({ date: notice, rows: ['states/SVK'], sources: [] });
		const parties = boundBy(record.states, day);
		return figure('states', parties, {
			label: (_, options) =>
				m.derived_parties_by_1994({ date: dateInWords(notice, options) }, options),
			unit: 'states',
			sources: [slovakNotice],
			note: lessThoseListedByError(record, slovakNotice, parties)
		});
	},

	'parties-all': (record) =>
		figure('states', record.states, {
			label: m.derived_parties_all,
			unit: 'states',
			sources: ['humanrights-ch-2022']
		}),

	'members-of-council': (record) =>
		figure(
			'states',
			record.states.filter(({ iso3 }) => iso3 !== 'RUS'),
			{
				label: m.derived_members_of_council,
				unit: 'states',
				sources: ['humanrights-ch-2022', 'coe-objectives']
			}
		),

	'years-in-council': (record) =>
		elapsed(
			wholeYearsBetween,
			event(record, 'russia-joins-and-signs'),
			event(record, 'russia-ceases-membership'),
			{
				label: m.derived_years_in_council,
				unit: 'years'
			}
		),

	'years-from-signature-to-in-force': (record) =>
		elapsed(
			wholeYearsBetween,
			event(record, 'russia-joins-and-signs'),
			event(record, 'convention-in-force-for-russia'),
			{
				label: m.derived_years_from_signature_to_in_force,
				unit: 'years'
			}
		),

	'years-from-proposal-to-in-force': (record) =>
		yearsFromProposal(
			record,
			event(record, 'convention-in-force'),
			m.derived_years_from_proposal_to_in_force
		),

	'years-from-proposal-to-adoption': (record) =>
		yearsFromProposal(
			record,
			event(record, 'convention-adopted'),
			m.derived_years_from_proposal_to_adoption
		),

	'months-from-adoption-to-opening': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'convention-adopted'),
			event(record, 'convention-opened'),
			{
				label: m.derived_months_from_adoption_to_opening,
				unit: 'months'
			}
		),

	'months-from-opening-to-in-force': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'convention-opened'),
			event(record, 'convention-in-force'),
			{
				label: m.derived_months_from_opening_to_in_force,
				unit: 'months'
			}
		),

	'months-from-in-force-to-committee': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'convention-in-force'),
			event(record, 'committee-begins'),
			{
				label: m.derived_months_from_in_force_to_committee,
				unit: 'months'
			}
		),

	'thirds-for-statement': (record) => {
		const rule = rowById(record.articles, 'articles', '10(2)', 'a derived figure is read from');
		return {
			value: statementMajority(rule.exactQuote).part,
			label: m.derived_thirds_for_statement,
			unit: 'thirds',
			rows: [addressOf('articles', rule)],
			sources: [rule.source],
			note: null
		};
	},

	'statements-before-russia': (record) => {
		const first = record.publicStatements.findIndex(isOnRussia);
		return statements(record.publicStatements.slice(0, first), {
			label: m.derived_statements_before_russia,
			sources: ['cpt-public-statements']
		});
	},

	'statements-after-first': (record) =>
		statements(record.publicStatements.slice(1), {
			label: m.derived_statements_after_first,
			sources: allStatements
		}),

	'statements-on-north-caucasus': (record) =>
		statements(record.publicStatements.filter(isOnNorthCaucasus), {
			label: m.derived_statements_on_north_caucasus,
			sources: ['cpt-public-statements']
		}),

	'statements-on-co-operation': (record) =>
		statements(record.publicStatements.filter(isOnCooperation), {
			label: m.derived_statements_on_co_operation,
			sources: ['cpt-2024-statement', 'mirage-2024-azerbaijan']
		}),

	'statements-on-other-states': (record) =>
		statements(
			record.publicStatements.filter((statement) => !isOnRussia(statement)),
			{ label: m.derived_statements_on_other_states, sources: allStatements }
		),

	'states-with-statements': (record) =>
		statesOf(record.publicStatements, m.derived_states_with_statements),

	'other-states-with-statements': (record) =>
		statesOf(
			record.publicStatements.filter((statement) => !isOnRussia(statement)),
			m.derived_other_states_with_statements
		),

	'ties-standing': (record) =>
		ties(record, (tie) => fateOf(tie) === 'stands', {
			label: m.derived_ties_standing,
			unit: 'ties'
		}),

	'ties-ended': (record) =>
		ties(record, (tie) => fateOf(tie) === 'ended', {
			label: m.derived_ties_ended,
			unit: 'ties',
			note: m.derived_ties_ended_note
		}),

	'ties-treaties-ended': (record) =>
		ties(
			record,
			(tie) => fateOf(tie) === 'ended' && tie.kind === 'treaty' && tie.id !== 'coe-statute',
			{
				label: m.derived_ties_treaties_ended,
				unit: 'treaties',
				note: m.derived_ties_treaties_ended_note
			}
		),

	'months-from-membership-to-human-rights-end': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'russia-ceases-membership'),
			event(record, 'russia-leaves-human-rights-convention'),
			{
				label: m.derived_months_from_membership_to_human_rights_end,
				unit: 'months'
			}
		),

	'months-of-notice': () => ({
		value: monthsOfNotice,
		label: m.derived_months_of_notice,
		unit: 'months',
		rows: ['articles/22(2)'],
		sources: ['ecpt-text'],
		note: null
	}),

	'news-reports': (record) => ({
		value: record.newsReports.length,
		label: m.derived_news_reports,
		unit: 'reports',
		rows: [],
		sources: record.newsReports.map(({ id }) => id),
		note: null
	}),

	'claims-checked': (record) => claims(record, () => true, m.derived_claims_checked),
	'claims-supported': (record) =>
		claims(record, ({ verdict }) => verdict === 'supported', m.derived_claims_supported),
	'claims-imprecise': (record) =>
		claims(record, ({ verdict }) => verdict === 'imprecise', m.derived_claims_imprecise),
	'claims-contradicted': (record) =>
		claims(record, ({ verdict }) => verdict === 'contradicted', m.derived_claims_contradicted),
	'claims-unverified': (record) =>
		claims(record, ({ verdict }) => verdict === 'unverified', m.derived_claims_unverified),

	'claims-on-other-treaty': (record) =>
		claims(
			record,
			({ topic }) => topic === 'treaty-confusion' || topic === 'treaty-name',
			m.derived_claims_on_other_treaty
		),
	'claims-on-ban': (record) =>
		claims(record, ({ topic }) => topic === 'prohibition', m.derived_claims_on_ban),
	'claims-on-complaints': (record) =>
		claims(record, ({ topic }) => topic === 'complaints', m.derived_claims_on_complaints),
	'claims-on-visits': (record) =>
		claims(record, ({ topic }) => topic === 'cpt-mandate', m.derived_claims_on_visits),
	'claims-on-exit': (record) =>
		claims(record, ({ topic }) => topic === 'exit-date', m.derived_claims_on_exit)
};

function visits(
	record: CheckedRecord,
	which: (visit: Visit) => boolean,
	wording: Omit<Wording, 'unit'>
): DerivedFact {
	return figure('visits', record.visits.filter(which), { ...wording, unit: 'visits' });
}

function ties(
	record: CheckedRecord,
	which: (tie: Tie) => boolean,
	wording: Omit<Wording, 'sources'>
): DerivedFact {
	const rows = record.ties.filter((tie) => isFollowed(tie) && which(tie));
	const sources = [...new Set(rows.map(({ source }) => source))];
	return figure('ties', rows, { ...wording, sources });
}

function visitsSpan(record: CheckedRecord): DerivedFact {
	return elapsed(wholeYearsBetween, startOfFirstVisit(record), endOfLastVisit(record), {
		label: m.derived_visits_span_years,
		unit: 'years'
	});
}

/** The calendar years from Gautier's proposal to what came of it. */
function yearsFromProposal(record: CheckedRecord, to: Moment, label: Phrase): DerivedFact {
	const proposal = event(record, 'gautier-proposes');
	return elapsed(calendarYearsBetween, proposal, to, {
		label,
		unit: 'years',
		note: proposalKnownTo(proposal, to)
	});
}

function statements(rows: readonly PublicStatement[], wording: Omit<Wording, 'unit'>): DerivedFact {
	return figure('publicStatements', rows, { ...wording, unit: 'statements' });
}

/** How many states these statements are on. */
function statesOf(rows: readonly PublicStatement[], label: Phrase): DerivedFact {
	const value = new Set(rows.map(({ party }) => party)).size;
	return { ...statements(rows, { label, sources: allStatements }), value, unit: 'states' };
}

function claims(
	record: CheckedRecord,
	which: (claim: Claim) => boolean,
	label: Phrase
): DerivedFact {
	return figure('claims', record.claims.filter(which), {
		label,
		unit: 'claims',
		sources: record.newsReports.map(({ id }) => id)
	});
}
