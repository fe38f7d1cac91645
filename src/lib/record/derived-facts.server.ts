/*
 * Figures that no cell holds but that follow from the rows: `derived/<name>` in prose.
 *
 * To add one, add an entry to `derivedFacts` below: a name an editor will understand, and a function
 * from the record to `figure(…)` (how many rows) or `elapsed(…)` (how long). Give it a label that says
 * exactly what is counted, the rows it comes from, and the sources that let us state it. A total over
 * values that are not verified one by one needs a source that states the total itself.
 */
import {
	dayOf,
	dayOfRecord,
	elapsed,
	endOfLastVisit,
	event,
	figure,
	startOfFirstVisit,
	type DerivedFact,
	type Wording
} from './derive.server';
import { calendarYearsBetween, wholeMonthsBetween, wholeYearsBetween } from './elapsed';
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
const unidentifiedNote =
	'Three of the thirty visits are known from the totals only and are counted neither way.';

/** Every derived figure by the name that prose uses. */
export const derivedFacts: Readonly<Record<string, Derivation>> = {
	'visits-identified': (record) =>
		visits(record, isIdentified, {
			label: 'visits to Russia that a source identifies',
			sources: visitNumbers
		}),

	'visits-unidentified': (record) =>
		visits(record, (visit) => !isIdentified(visit), {
			label: 'visits to Russia that no source identifies',
			sources: ['cpt-2021-visit', 'cpt-2010-talks', 'apt-2013-publication'],
			note: 'The total of thirty less the visits that are identified.'
		}),

	'visits-known-to-the-year': (record) =>
		visits(record, isKnownToTheYear, {
			label: 'visits to Russia known at least to the year',
			sources: visitNumbers
		}),

	'visits-known-by-window': (record) =>
		visits(record, (visit) => isIdentified(visit) && !isKnownToTheYear(visit), {
			label: 'identified visits known only to lie within a stretch of more than one year',
			sources: ['cpt-2002-02-chechnya', 'cpt-15th-general-report', 'amsterdam-moscow-times']
		}),

	'visits-north-caucasus': (record) =>
		visits(record, isToNorthCaucasus, {
			label: 'visits to the North Caucasus, Chechnya included',
			sources: ['cpt-2016-02-north-caucasus', 'cpt-2017-chechnya'],
			note: 'Thirteen by February 2016 by the count of the Committee, and that of 2017.'
		}),

	'visits-chechnya': (record) =>
		visits(record, isToChechnya, {
			label: 'visits to the Chechen Republic, alone or among other places',
			sources: ['cpt-2017-chechnya']
		}),

	'visits-elsewhere': (record) =>
		visits(record, ({ regionGroup }) => regionGroup === 'other', {
			label: 'visits to other parts of Russia',
			sources: visitNumbers,
			note: unidentifiedNote
		}),

	'visits-place-unknown': (record) =>
		visits(record, ({ regionGroup }) => regionGroup === 'unknown', {
			label: 'visits whose place is not known',
			sources: ['cpt-2021-visit', 'cpt-15th-general-report']
		}),

	'visits-periodic': (record) =>
		visits(record, isPeriodic, { label: 'periodic visits to Russia', sources: visitNumbers }),

	'visits-published': (record) =>
		visits(record, isPublished, {
			label: 'visits to Russia whose report was published at its request',
			sources: [
				'cpt-inf-2003-30',
				'cpt-inf-2013-1',
				'cpt-inf-2013-41',
				'coe-2019-report-2018-visit'
			]
		}),

	'visits-after-first': (record) =>
		visits(record, (visit) => visit !== record.visits[0], {
			label: 'visits to Russia after the first',
			sources: visitNumbers
		}),

	'visits-span-years': (record) => visitsSpan(record),

	'visits-span-years-ceiling': (record) => {
		const span = visitsSpan(record);
		return {
			...span,
			value: span.value + 1,
			label: 'years within which all visits to Russia lie; there were fewer than so many'
		};
	},

	'years-since-last-visit': (record) =>
		elapsed(wholeYearsBetween, endOfLastVisit(record), dayOfRecord(record), {
			label: 'whole years from the end of the last visit on record to the day of the record',
			unit: 'years',
			note: 'No visit after that of 2021 is on record.'
		}),

	'months-from-in-force-to-first-visit': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'convention-in-force-for-russia'),
			startOfFirstVisit(record),
			{
				label: 'whole months from entry into force for Russia to the first visit',
				unit: 'months',
				note: 'The first visit is known to the month.'
			}
		),

	'first-day-signatures': (record) => {
		const day = dayOf(event(record, 'convention-opened'));
		return figure('states', signedOn(record.states, day), {
			label: 'states that signed on the first day',
			unit: 'states',
			sources: ['althing-1990']
		});
	},

	'ratifications-by-seventh': (record) => {
		const day = dayOf(event(record, 'seventh-ratification'));
		return figure('states', ratifiedBy(record.states, day), {
			label: 'ratifications that brought the Convention into force',
			unit: 'ratifications',
			sources: ['treaty-office-126', 'ecpt-text']
		});
	},

	'parties-by-1994': (record) => {
		const notice = slovakNoticeDay(record.states);
		const day = dayOf({ date: notice, rows: ['states/SVK'], sources: [] });
		return figure('states', boundBy(record.states, day), {
			label: 'parties by 1 September 1994',
			unit: 'states',
			sources: ['slov-lex-26-1995'],
			note: 'Those of the Slovak notice less Estonia and Lithuania, an error of the notice.'
		});
	},

	'parties-all': (record) =>
		figure('states', record.states, {
			label: 'parties to the Convention',
			unit: 'states',
			sources: ['humanrights-ch-2022']
		}),

	'members-of-council': (record) =>
		figure(
			'states',
			record.states.filter(({ iso3 }) => iso3 !== 'RUS'),
			{
				label: 'members of the Council of Europe since Russia ceased to be one',
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
				label: 'whole years for which Russia was a member of the Council of Europe',
				unit: 'years'
			}
		),

	'years-from-signature-to-in-force': (record) =>
		elapsed(
			wholeYearsBetween,
			event(record, 'russia-joins-and-signs'),
			event(record, 'convention-in-force-for-russia'),
			{
				label: 'whole years from Russia’s signature to entry into force for Russia',
				unit: 'years'
			}
		),

	'years-from-proposal-to-in-force': (record) =>
		elapsed(
			calendarYearsBetween,
			event(record, 'gautier-proposes'),
			event(record, 'convention-in-force'),
			{
				label: 'calendar years from Gautier’s proposal to entry into force of the Convention',
				unit: 'years',
				note: 'From 1976 to 1989; the proposal is known to the year.'
			}
		),

	'years-from-proposal-to-adoption': (record) =>
		elapsed(
			calendarYearsBetween,
			event(record, 'gautier-proposes'),
			event(record, 'convention-adopted'),
			{
				label: 'calendar years from Gautier’s proposal to the adoption of the Convention',
				unit: 'years',
				note: 'From 1976 to 1987; the proposal is known to the year.'
			}
		),

	'months-from-adoption-to-opening': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'convention-adopted'),
			event(record, 'convention-opened'),
			{
				label: 'whole months from the adoption of the Convention to its opening for signature',
				unit: 'months'
			}
		),

	'months-from-opening-to-in-force': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'convention-opened'),
			event(record, 'convention-in-force'),
			{
				label: 'whole months from the opening for signature to entry into force',
				unit: 'months'
			}
		),

	'months-from-in-force-to-committee': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'convention-in-force'),
			event(record, 'committee-begins'),
			{
				label: 'whole months from entry into force to the start of the Committee',
				unit: 'months'
			}
		),

	'thirds-for-statement': (record) => {
		const rule = rowById(record.articles, 'articles', '10(2)', 'a derived figure is read from');
		return {
			value: statementMajority(rule.exactQuote).part,
			label: 'thirds of the members of the Committee that a public statement needs',
			unit: 'thirds',
			rows: [addressOf('articles', rule)],
			sources: [rule.source],
			note: null
		};
	},

	'statements-before-russia': (record) => {
		const first = record.publicStatements.findIndex(isOnRussia);
		return statements(record.publicStatements.slice(0, first), {
			label: 'public statements before the first one on Russia',
			sources: ['cpt-public-statements']
		});
	},

	'statements-after-first': (record) =>
		statements(record.publicStatements.slice(1), {
			label: 'public statements after the first one ever',
			sources: allStatements
		}),

	'statements-on-north-caucasus': (record) =>
		statements(record.publicStatements.filter(isOnNorthCaucasus), {
			label: 'public statements on Chechnya and the North Caucasus',
			sources: ['cpt-public-statements']
		}),

	'statements-on-co-operation': (record) =>
		statements(record.publicStatements.filter(isOnCooperation), {
			label: 'public statements whose subject on record is co-operation with the Committee',
			sources: ['cpt-2024-statement', 'mirage-2024-azerbaijan']
		}),

	'statements-on-other-states': (record) =>
		statements(
			record.publicStatements.filter((statement) => !isOnRussia(statement)),
			{ label: 'public statements on states other than Russia', sources: allStatements }
		),

	'states-with-statements': (record) =>
		statesOf(record.publicStatements, 'states on which there are public statements'),

	'other-states-with-statements': (record) =>
		statesOf(
			record.publicStatements.filter((statement) => !isOnRussia(statement)),
			'states other than Russia on which there are public statements'
		),

	'ties-standing': (record) =>
		ties(record, (tie) => fateOf(tie) === 'stands', {
			label: 'ties of Russia that the story follows and that are in force',
			unit: 'ties'
		}),

	'ties-ended': (record) =>
		ties(record, (tie) => fateOf(tie) === 'ended', {
			label: 'ties of Russia that the story follows and that have ended',
			unit: 'ties',
			note: 'Membership, treaties, and a signature that was dropped.'
		}),

	'ties-treaties-ended': (record) =>
		ties(
			record,
			(tie) => fateOf(tie) === 'ended' && tie.kind === 'treaty' && tie.id !== 'coe-statute',
			{
				label: 'treaties that the story follows and that have ended for Russia',
				unit: 'treaties',
				note: 'Without the Statute, which is membership.'
			}
		),

	'months-from-membership-to-human-rights-end': (record) =>
		elapsed(
			wholeMonthsBetween,
			event(record, 'russia-ceases-membership'),
			event(record, 'russia-leaves-human-rights-convention'),
			{
				label:
					'whole months from the end of membership to the end of the human-rights convention for Russia',
				unit: 'months'
			}
		),

	'months-of-notice': () => ({
		value: monthsOfNotice,
		label:
			'months from receipt of a denunciation after which it takes effect, on the first of a month',
		unit: 'months',
		rows: ['articles/22(2)'],
		sources: ['ecpt-text'],
		note: null
	}),

	'news-reports': (record) => ({
		value: record.newsReports.length,
		label: 'news reports whose claims were checked',
		unit: 'reports',
		rows: [],
		sources: record.newsReports.map(({ id }) => id),
		note: null
	}),

	'claims-checked': (record) => claims(record, () => true, 'claims checked'),
	'claims-supported': (record) =>
		claims(record, ({ verdict }) => verdict === 'supported', 'claims that sources support'),
	'claims-imprecise': (record) =>
		claims(record, ({ verdict }) => verdict === 'imprecise', 'claims that are imprecise'),
	'claims-contradicted': (record) =>
		claims(record, ({ verdict }) => verdict === 'contradicted', 'claims that sources contradict'),
	'claims-unverified': (record) =>
		claims(record, ({ verdict }) => verdict === 'unverified', 'claims that could not be verified'),

	'claims-on-other-treaty': (record) =>
		claims(
			record,
			({ topic }) => topic === 'treaty-confusion' || topic === 'treaty-name',
			'claims that give the Convention the origin, the content or the name of the UN convention'
		),
	'claims-on-ban': (record) =>
		claims(record, ({ topic }) => topic === 'prohibition', 'claims on a ban in the Convention'),
	'claims-on-complaints': (record) =>
		claims(record, ({ topic }) => topic === 'complaints', 'claims on complaints to the Committee'),
	'claims-on-visits': (record) =>
		claims(record, ({ topic }) => topic === 'cpt-mandate', 'claims on the visits of the Committee'),
	'claims-on-exit': (record) =>
		claims(
			record,
			({ topic }) => topic === 'exit-date',
			'claims on when the Convention ends for Russia'
		)
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
		label: 'whole years from the first visit to Russia to the end of the last',
		unit: 'years'
	});
}

function statements(rows: readonly PublicStatement[], wording: Omit<Wording, 'unit'>): DerivedFact {
	return figure('publicStatements', rows, { ...wording, unit: 'statements' });
}

/** How many states these statements are on. */
function statesOf(rows: readonly PublicStatement[], label: string): DerivedFact {
	const value = new Set(rows.map(({ party }) => party)).size;
	return { ...statements(rows, { label, sources: allStatements }), value, unit: 'states' };
}

function claims(
	record: CheckedRecord,
	which: (claim: Claim) => boolean,
	label: string
): DerivedFact {
	return figure('claims', record.claims.filter(which), {
		label,
		unit: 'claims',
		sources: record.newsReports.map(({ id }) => id)
	});
}
