import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { KnownDate, Precision } from '$lib/record/partial-date';
import { unbroken } from '../text-block';
import type { MembershipData, MembershipRow } from './data.server';
import type { Look, MembershipCount, MembershipSeries, MembershipTile, RussiaStep } from './state';

/** What stands beside the large figure. */
export interface CountWords {
	/** What is counted. */
	label: string;
	/** When, and how sure that is. */
	detail: string;
	/** The same in less room. */
	short: string;
	/** Whether a source gives the figure. */
	confirmed: boolean;
}

/** The unit of the running count, its date, and whether a source gives it. */
export function countWords(count: MembershipCount): CountWords {
	switch (count.kind) {
		case 'signatures':
			return {
				label: m.membership_count_signatures(),
				detail: unbroken(m.membership_count_on({ date: inWords(count.on) })),
				short: inWords(count.on),
				confirmed: true
			};
		case 'ratifications':
			return {
				label: m.membership_count_ratifications(),
				detail: unbroken(m.membership_count_on({ date: inWords(count.inForce) })),
				short: inWords(count.inForce),
				confirmed: true
			};
		case 'bound':
			return {
				label: m.membership_count_bound(),
				detail: unbroken(m.membership_count_by({ date: inWords(count.by) })),
				short: inWords(count.by),
				confirmed: true
			};
		case 'parties':
			return {
				label: m.membership_count_parties(),
				detail: unbroken(m.membership_count_in({ date: inWords(count.on) })),
				short: inWords(count.on),
				confirmed: true
			};
		case 'by-table':
			return {
				label:
					count.of === 'bound'
						? m.membership_count_bound_by_table()
						: m.membership_count_signed_by_table(),
				detail:
					typeof count.at === 'number'
						? m.membership_count_end_of_year_unconfirmed({ year: String(count.at) })
						: m.membership_count_on_unconfirmed({ date: inWords(count.at) }),
				short: m.membership_count_unconfirmed_short(),
				confirmed: false
			};
		case 'counting-russia':
			return {
				label: m.membership_count_counting_russia(),
				detail: unbroken(m.membership_count_on({ date: inWords(count.at) })),
				short: inWords(count.at),
				confirmed: false
			};
		default:
			return count satisfies never;
	}
}

/** The moment a count is true for, short: "2003", "21 November 2026". */
export function momentInWords(count: MembershipCount): string {
	switch (count.kind) {
		case 'signatures':
		case 'parties':
			return inWords(count.on);
		case 'ratifications':
			return inWords(count.inForce);
		case 'bound':
			return inWords(count.by);
		case 'by-table':
			return typeof count.at === 'number' ? String(count.at) : inWords(count.at);
		case 'counting-russia':
			return inWords(count.at);
		default:
			return count satisfies never;
	}
}

/** How far a tile has come, as the key says it. */
export function lookWords(look: Look | null, full: MembershipSeries['full']): string {
	if (!look) return m.membership_key_none();
	switch (look.step) {
		case 'signed':
			return m.membership_key_signed();
		case 'full':
			return full === 'ratified' ? m.membership_key_ratified() : m.membership_key_bound();
		default:
			return look.step satisfies never;
	}
}

/** A state's full name, how far it had come, and whether that is still to be confirmed. */
export function tileWords(
	{ name, look, isRussia }: Pick<MembershipTile, 'name' | 'look' | 'isRussia'>,
	{ full, russia }: Pick<MembershipSeries, 'full' | 'russia'>
): string {
	if (isRussia && russia.kind === 'not-known') {
		return m.membership_tile({ name, status: m.membership_russia_not_known() });
	}
	const status = lookWords(look, full);
	return look?.provisional
		? m.membership_tile_provisional({ name, status })
		: m.membership_tile({ name, status });
}

/** One of Russia's steps with its date, no finer than `at`. */
export function russiaStepWords({ step, on }: RussiaStep, at: Precision): string {
	const date = inWords(on, at);
	switch (step) {
		case 'signed':
			return m.membership_russia_signed({ date });
		case 'law':
			return m.membership_russia_law({ date });
		case 'deposit':
			return m.membership_russia_deposit({ date });
		case 'in-force':
			return m.membership_russia_in_force({ date });
		default:
			return step satisfies never;
	}
}

/** Since when a state has been a member of the Council of Europe, or from when to when it was one. */
export function memberInWords({
	memberSince,
	memberUntil
}: Pick<MembershipRow, 'memberSince' | 'memberUntil'>): string {
	const locale = getLocale();
	if (memberSince.kind !== 'date') return dateInWords(memberSince, { locale });
	const member = { kind: 'interval', edtf: '', from: memberSince, to: memberUntil } as const;
	return dateInWords(member, { locale, interval: 'throughout' });
}

/** That Russia has decided to leave, and, once that can have happened, that it is not known whether it has left. */
export function leavingWords({ asOf, russia }: MembershipData): string {
	const date = inWords(russia.leavingLaw);
	return asOf.latest < russia.earliestEnd.earliest
		? m.membership_russia_leaving({ date })
		: m.membership_russia_leaving_unknown({ date });
}

/** A date whose parts stay together when lines are broken. */
function inWords(date: KnownDate, at: Precision = 'day'): string {
	return unbroken(dateInWords(date, { locale: getLocale(), at }));
}
