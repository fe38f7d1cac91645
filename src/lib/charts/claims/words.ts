import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { KnownDate, PartialDate, Precision } from '$lib/record/partial-date';
import type { TextLine } from '../text-block';
import type { ClaimsData, ReportRow, Verdict } from './data.server';
import { label, quiet } from './lines';
import type { ClaimMark, QuotedMark } from './state';
import { verdicts } from './state';
import type { Subject } from './topics';
import type { LaneKey, TimePoint, TimeStretch } from './traps';

/** A verdict, and what it means. */
export function verdictWords(verdict: Verdict): { name: string; meaning: string } {
	switch (verdict) {
		case 'supported':
			return { name: m.claims_supported(), meaning: m.claims_supported_meaning() };
		case 'imprecise':
			return { name: m.claims_imprecise(), meaning: m.claims_imprecise_meaning() };
		case 'contradicted':
			return { name: m.claims_contradicted(), meaning: m.claims_contradicted_meaning() };
		case 'unverified':
			return { name: m.claims_unverified(), meaning: m.claims_unverified_meaning() };
		default:
			return verdict satisfies never;
	}
}

/** What a group of claims is about. */
export function subjectWords(subject: Subject): string {
	switch (subject) {
		case 'treaty':
			return m.claims_topic_treaty();
		case 'powers':
			return m.claims_topic_powers();
		case 'membership':
			return m.claims_topic_membership();
		case 'access':
			return m.claims_topic_access();
		case 'leaving':
			return m.claims_topic_leaving();
		case 'others':
			return m.claims_topic_others();
		case 'harm':
			return m.claims_topic_harm();
		case 'opinion':
			return m.claims_topic_opinion();
		default:
			return subject satisfies never;
	}
}

/** A report by its outlet, or by its number where its text names none. */
export function reportWords({ outlet }: Pick<ReportRow, 'outlet'>, number: number): string {
	return outlet ?? m.claims_report_unnamed({ number });
}

/** The words of a report between quotation marks, and the verdict with whoever said them. */
export function quotedWords(mark: QuotedMark): { quote: string; about: string } {
	const by = mark.by ?? reportWords(mark.report, mark.number);
	return {
		quote: m.claims_quote({ words: mark.words }),
		about: m.claims_verdict_of({ verdict: verdictWords(mark.verdict).name, by })
	};
}

/** How many of some claims have which verdict: "2 contradicted, 2 imprecise". */
export function countWords(marks: readonly ClaimMark[]): string {
	return verdicts
		.flatMap((verdict) => {
			const count = marks.filter((mark) => mark.verdict === verdict).length;
			return count > 0 ? [`${count} ${verdictWords(verdict).name}`] : [];
		})
		.join(', ');
}

/** What the claims of a lane were said of, and what there is to know about that. */
export function laneWords(
	key: LaneKey,
	dates: ClaimsData['dates']
): { name: string | null; more: string | null } {
	switch (key) {
		case 'un-convention':
			return {
				name: m.claims_lane_un(),
				more: m.claims_lane_un_more({ date: inWords(dates.unAdopted) })
			};
		case 'european-convention':
			return {
				name: m.claims_lane_european(),
				more: m.claims_lane_european_more({ date: inWords(dates.adopted) })
			};
		case 'signed':
		case 'ratified':
			return { name: null, more: null };
		case 'ban':
			return { name: m.claims_lane_ban(), more: m.claims_lane_ban_more() };
		case 'complaints':
			return { name: m.claims_lane_complaints(), more: m.claims_lane_complaints_more() };
		case 'visits':
			return { name: m.claims_lane_visits(), more: m.claims_lane_visits_more() };
		case 'law-signed':
			return { name: m.claims_lane_law(), more: m.claims_lane_law_more() };
		case 'over':
			return { name: m.claims_lane_over(), more: m.claims_lane_over_more() };
		default:
			return key satisfies never;
	}
}

/**
 * A date on the line of time, from the fullest to the shortest wording; each is a block of lines, and
 * every date has as many.
 */
export function pointWords(
	key: TimePoint['key'],
	on: KnownDate,
	dates: ClaimsData['dates']
): TextLine[][] {
	switch (key) {
		case 'signed':
			return flag(on, m.claims_point_signed());
		case 'ratified': {
			const law = m.claims_point_law({ date: inWords(on) });
			const deposit = m.claims_point_deposit({ date: inWords(dates.deposit) });
			const short = [quiet(m.claims_point_ratified_in({ date: inWords(on, 'year') }))];
			return [[label(m.claims_point_ratified()), quiet(law), quiet(deposit)], short, short, short];
		}
		case 'in-force':
			return flag(on, m.claims_point_in_force());
		case 'law-signed':
			return flag(on, m.claims_point_law_signed(), m.claims_point_law_signed_short());
		case 'earliest-end':
			return flag(on, m.claims_point_earliest_end(), m.claims_point_earliest_end_short());
		case 'as-of':
			return flag(on, m.claims_point_as_of(), m.claims_point_as_of_short());
		default:
			return key satisfies never;
	}
}

/** Name and date on two lines; on one; with a shorter name; and then with the year only. */
function flag(on: KnownDate, name: string, short = name): TextLine[][] {
	const date = inWords(on);
	return [
		[label(name), quiet(date)],
		[quiet(`${name}, ${date}`)],
		[quiet(`${short}, ${date}`)],
		[quiet(`${short}, ${inWords(on, 'year')}`)]
	];
}

/** What a stretch of the line of time means. */
export function stretchWords(key: TimeStretch['key']): string {
	switch (key) {
		case 'bound':
			return m.claims_stretch_bound();
		case 'not-known':
			return m.claims_stretch_not_known();
		default:
			return key satisfies never;
	}
}

/** What the squares below the picture are. */
export function restWords(count: number): string {
	return m.claims_rest({ count });
}

function inWords(date: PartialDate, at: Precision = 'day'): string {
	return dateInWords(date, { locale: getLocale(), at });
}
