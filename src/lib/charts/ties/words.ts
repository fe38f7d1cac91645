import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { PartialDate, Precision } from '$lib/record/partial-date';
import type { FollowedTieId } from '$lib/record/tie-groups';
import type { TieRow } from './data.server';
import type { TieGroupKey, TieMark, TiesSeries, TiesState } from './state';

/** Words with their day, and a shorter wording where there is one. */
export interface Said {
	date: string;
	text: string;
	short?: string;
}

/** The name of a tie in the chart, in full and short. */
export function nameWords(id: FollowedTieId): [string, string] {
	switch (id) {
		case 'coe-statute':
			return [m.ties_name_membership(), m.ties_name_membership_short()];
		case 'echr':
			return [m.ties_name_human_rights(), m.ties_name_human_rights_short()];
		case 'fcnm':
			return [m.ties_name_minorities(), m.ties_name_minorities_short()];
		case 'ecpt':
			return [m.ties_name_prevention(), m.ties_name_prevention_short()];
		case 'iccpr':
			return [m.ties_name_covenant(), m.ties_name_covenant_short()];
		case 'uncat':
			return [m.ties_name_un_torture(), m.ties_name_un_torture_short()];
		case 'iccpr-op1':
			return [m.ties_name_complaints(), m.ties_name_complaints_short()];
		case 'icc':
			return [m.ties_name_court(), m.ties_name_court_short()];
		case 'opcat':
			return [m.ties_name_visits(), m.ties_name_visits_short()];
		default:
			return id satisfies never;
	}
}

/** What a group of lanes has in common, in full and short. */
export function headingWords(key: TieGroupKey): [string, string] {
	switch (key) {
		case 'council':
			return [m.ties_group_council(), m.ties_group_council()];
		case 'world':
			return [m.ties_group_world(), m.ties_group_world_short()];
		case 'stands':
			return [m.ties_group_stands(), m.ties_group_stands()];
		case 'between':
			return [m.ties_group_between(), m.ties_group_between_short()];
		case 'ended':
			return [m.ties_group_ended(), m.ties_group_ended()];
		case 'never':
			return [m.ties_group_never(), m.ties_group_never()];
		default:
			return key satisfies never;
	}
}

/** From when to when a tie lasts, by the year; its end only in the views that have come to it. */
export function yearsInWords(tie: TieMark, view: TiesState['view']): string {
	const from = inWords(startOf(tie), 'year');
	if (view === 'joined' && tie.emphasised) return m.ties_since({ date: from });
	switch (tie.fate) {
		case 'stands':
			return m.ties_since({ date: from });
		case 'between':
			return m.ties_years_open({ from });
		case 'ended': {
			const years = { from, to: inWords(tie.ended, 'year') };
			return tie.isSignature ? m.ties_years_signed(years) : m.ties_years(years);
		}
		case 'never':
			return m.ties_never();
		default:
			return tie.fate satisfies never;
	}
}

/** What a view says of a tie it speaks of, the fullest wording first; nothing when its years say it. */
export function detailWords(mark: TieMark, { view, moments }: TiesSeries): string[] {
	if (!mark.emphasised) return [];
	switch (view) {
		case 'joined':
			return [startWords(mark)];
		case '2022':
			return [];
		case 'ended':
			return endWords(mark, moments);
		case 'not-ended':
			return mark.fate === 'between' ? [m.ties_open_to_others(), m.ties_end_unknown()] : [];
		case 'empty-seat':
			return [m.ties_end_unknown()];
		case 'today':
			return mark.fate === 'between'
				? [m.ties_law_signed({ date: inWords(moments.leavingLaw) })]
				: [];
		default:
			return view satisfies never;
	}
}

/** What is said over the lanes of a day across them: lines with whose words or act they are. */
export function uprightWords({ view, moments }: TiesSeries): {
	joined: Said;
	before: Said | null;
	ceased: Said;
} {
	return {
		joined: { date: inWords(moments.joined), text: m.ties_joined(), short: m.ties_joined_short() },
		before: view === '2022' ? { date: inWords(moments.notice), text: m.ties_notice() } : null,
		ceased: {
			date: inWords(moments.ceased),
			text: view === '2022' ? m.ties_ceased_decision() : m.ties_ceased()
		}
	};
}

/** The seat for Russia on the Committee. */
export function seatWords({ moments }: TiesSeries): { names: [string, string]; since: string[] } {
	return {
		names: [m.ties_seat(), m.ties_seat_short()],
		since: (['month', 'year'] as const).map((at) =>
			m.ties_seat_empty({ date: inWords(moments.seatEmpty, at) })
		)
	};
}

/** Who said what of the empty seat, and when. */
export function accountWords({
	moments
}: TiesSeries): Record<'statement' | 'reply' | 'bill', Said> {
	return {
		statement: {
			date: inWords(moments.statement),
			text: m.ties_account_statement(),
			short: m.ties_account_statement_short()
		},
		reply: {
			date: inWords(moments.reply),
			text: m.ties_account_reply(),
			short: m.ties_account_reply_short()
		},
		bill: { date: inWords(moments.bill), text: m.ties_account_bill() }
	};
}

/** The first date of a tie as the chart draws it. */
function startOf({ isSignature, inForce, ratified, signed }: TieRow): PartialDate {
	if (isSignature) return signed;
	return inForce.kind === 'unknown' ? ratified : inForce;
}

function startWords(tie: TieRow): string {
	if (tie.id === 'coe-statute') return m.ties_member_since({ date: inWords(tie.inForce) });
	return tie.inForce.kind === 'unknown'
		? m.ties_ratified({ date: inWords(tie.ratified) })
		: m.ties_in_force({ date: inWords(tie.inForce) });
}

function endWords(tie: TieRow, moments: TiesSeries['moments']): string[] {
	const date = inWords(tie.ended);
	switch (tie.id) {
		case 'icc':
			return [m.ties_dropped({ date })];
		case 'fcnm':
			return [
				m.ties_ended_by_law({ date, law: inWords(moments.minoritiesLaw) }),
				m.ties_ended({ date })
			];
		default:
			return [m.ties_ended({ date })];
	}
}

function inWords(date: PartialDate, at: Precision = 'day'): string {
	return dateInWords(date, { locale: getLocale(), at });
}
