import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { PartialDate, Precision } from '$lib/record/partial-date';
import type { PowerId } from './data.server';
import type { Answer, PowersSeries, PowersState } from './state';

/** A wording for much room, and one for little. */
export interface Wording {
	long: string;
	short: string;
}

/** A body’s names, from the longest to the shortest. */
export function namesOf(id: PowerId): readonly [string, string, ...string[]] {
	switch (id) {
		case 'cpt':
			return [m.powers_name_cpt(), m.powers_name_cpt_medium(), m.powers_name_cpt_short()];
		case 'ecthr':
			return [m.powers_name_ecthr(), m.powers_name_ecthr_medium(), m.powers_name_ecthr_short()];
		case 'cat-committee':
			return [
				m.powers_name_cat_committee(),
				m.powers_name_cat_committee_medium(),
				m.powers_name_cat_committee_short()
			];
		case 'spt':
			return [m.powers_name_spt(), m.powers_name_spt_medium(), m.powers_name_spt_short()];
		case 'sr-torture':
			return [
				m.powers_name_sr_torture(),
				m.powers_name_sr_torture_medium(),
				m.powers_name_sr_torture_short()
			];
		case 'sr-russia':
			return [
				m.powers_name_sr_russia(),
				m.powers_name_sr_russia_medium(),
				m.powers_name_sr_russia_short()
			];
		case 'coi':
			return [m.powers_name_coi(), m.powers_name_coi_medium(), m.powers_name_coi_short()];
		case 'iccpr-op1':
			return [
				m.powers_name_iccpr_op1(),
				m.powers_name_iccpr_op1_medium(),
				m.powers_name_iccpr_op1_short()
			];
		case 'icrc':
			return [m.powers_name_icrc(), m.powers_name_icrc_medium()];
		case 'osce-mm':
			return [
				m.powers_name_osce_mm(),
				m.powers_name_osce_mm_medium(),
				m.powers_name_osce_mm_short()
			];
		case 'onk':
			return [m.powers_name_onk(), m.powers_name_onk_medium(), m.powers_name_onk_short()];
		case 'ombudsman-ru':
			return [m.powers_name_ombudsman_ru(), m.powers_name_ombudsman_ru_medium()];
		default:
			return id satisfies never;
	}
}

/** What is said over a group: the answer that its bodies share. */
export function headingOf(view: PowersState['view'], answer: Answer): string {
	switch (answer) {
		case 'yes':
			return yesIn(view);
		case 'no':
			return noIn(view);
		case 'for_parties':
			return m.powers_answer_for_parties();
		case 'n/a':
			return m.powers_answer_not_assessed();
		case 'domestic':
			return view === 'all' ? m.powers_kind_domestic() : m.powers_answer_domestic();
		case 'limited':
			return view === 'applies' ? m.powers_answer_past_facts() : m.powers_answer_limited();
		case 'mixed':
			return m.powers_answer_mixed();
		case 'applies':
			return m.powers_answer_applies();
		case 'unconfirmed':
			return m.powers_answer_unconfirmed();
		case 'open':
			return m.powers_answer_open();
		case 'never':
			return m.powers_answer_never();
		case 'council':
			return m.powers_kind_council();
		case 'un':
			return m.powers_kind_un();
		case 'other':
			return m.powers_kind_other();
		case 'told':
			return m.powers_answer_told();
		case 'untold':
			return m.powers_answer_untold();
		default:
			return answer satisfies never;
	}
}

function yesIn(view: PowersState['view']): string {
	switch (view) {
		case 'enter':
			return m.powers_enter_yes();
		case 'hear':
			return m.powers_hear_yes();
		default:
			return m.powers_bind_yes();
	}
}

function noIn(view: PowersState['view']): string {
	switch (view) {
		case 'enter':
			return m.powers_enter_no();
		case 'hear':
			return m.powers_hear_no();
		default:
			return m.powers_bind_no();
	}
}

/** What is said beside a body in a view; null where its group says it all. */
export function detailOf(
	{ view, dates }: Pick<PowersSeries, 'view' | 'dates'>,
	id: PowerId
): Wording | null {
	switch (view) {
		case 'enter':
			return id === 'cpt'
				? { long: m.powers_enter_cpt(), short: m.powers_enter_cpt_short() }
				: null;
		case 'hear':
			return hearingOf(id, dates.factsUntil);
		case 'bind':
			return bindingOf(id, dates.factsUntil);
		case 'applies':
			return null;
		case 'access':
			return accessWords(id, dates.lastVisit);
		case 'all':
			return todayOf(id, dates.factsUntil);
		default:
			return view satisfies never;
	}
}

function hearingOf(id: PowerId, factsUntil: PartialDate): Wording | null {
	switch (id) {
		case 'cat-committee':
			return { long: m.powers_hear_cat_committee(), short: m.powers_hear_committee_short() };
		case 'iccpr-op1':
			return { long: m.powers_hear_iccpr_op1(), short: m.powers_hear_committee_short() };
		case 'ombudsman-ru':
			return { long: m.powers_hear_ombudsman_ru(), short: m.powers_hear_domestic_short() };
		case 'onk':
			return { long: m.powers_hear_onk(), short: m.powers_hear_domestic_short() };
		case 'ecthr':
			return upTo(factsUntil);
		case 'sr-torture':
			return { long: m.powers_hear_sr_torture(), short: m.powers_hear_sr_torture() };
		default:
			return null;
	}
}

function bindingOf(id: PowerId, factsUntil: PartialDate): Wording | null {
	switch (id) {
		case 'ecthr':
			return {
				long: m.powers_bind_ecthr({ date: inWords(factsUntil) }),
				short: m.powers_bind_ecthr_short()
			};
		case 'icrc':
			return { long: m.powers_bind_icrc(), short: m.powers_bind_icrc_short() };
		case 'cpt':
			return { long: m.powers_bind_cpt(), short: m.powers_bind_cpt_short() };
		case 'cat-committee':
			return { long: m.powers_bind_cat_committee(), short: m.powers_bind_committee_short() };
		case 'iccpr-op1':
			return { long: m.powers_bind_iccpr_op1(), short: m.powers_bind_committee_short() };
		default:
			return null;
	}
}

function accessWords(id: PowerId, lastVisit: PartialDate): Wording | null {
	switch (id) {
		case 'cpt':
			return {
				long: m.powers_access_cpt({ date: inWords(lastVisit, 'month') }),
				short: m.powers_access_cpt_short({ date: inWords(lastVisit, 'year') })
			};
		case 'sr-torture':
			return { long: m.powers_access_sr_torture(), short: m.powers_access_sr_torture_short() };
		case 'sr-russia':
			return { long: m.powers_access_sr_russia(), short: m.powers_access_sr_russia_short() };
		case 'coi':
			return { long: m.powers_access_coi(), short: m.powers_access_coi_short() };
		case 'icrc':
			return { long: m.powers_access_icrc(), short: m.powers_access_icrc_short() };
		case 'osce-mm':
			return { long: m.powers_access_osce_mm(), short: m.powers_access_osce_mm_short() };
		default:
			return null;
	}
}

/** What a body can still do on the day of the record. */
function todayOf(id: PowerId, factsUntil: PartialDate): Wording {
	switch (id) {
		case 'cpt':
			return { long: m.powers_today_cpt(), short: m.powers_today_cpt_short() };
		case 'ecthr':
			return upTo(factsUntil);
		case 'cat-committee':
			return { long: m.powers_today_cat_committee(), short: m.powers_today_complaints() };
		case 'iccpr-op1':
			return { long: m.powers_today_iccpr_op1(), short: m.powers_today_complaints() };
		case 'spt':
			return { long: m.powers_today_spt(), short: m.powers_answer_never() };
		case 'sr-torture':
			return { long: m.powers_today_sr_torture(), short: m.powers_today_sr_torture() };
		case 'sr-russia':
			return { long: m.powers_today_sr_russia(), short: m.powers_answer_unconfirmed() };
		case 'coi':
			return { long: m.powers_today_coi(), short: m.powers_answer_unconfirmed() };
		case 'icrc':
			return { long: m.powers_today_icrc(), short: m.powers_today_icrc_short() };
		case 'osce-mm':
			return { long: m.powers_today_osce_mm(), short: m.powers_today_osce_mm_short() };
		case 'onk':
			return { long: m.powers_today_onk(), short: m.powers_today_onk_short() };
		case 'ombudsman-ru':
			return { long: m.powers_hear_ombudsman_ru(), short: m.powers_today_complaints() };
		default:
			return id satisfies never;
	}
}

function upTo(date: PartialDate): Wording {
	return {
		long: m.powers_facts_until({ date: inWords(date) }),
		short: m.powers_facts_until({ date: inWords(date, 'year') })
	};
}

function inWords(date: PartialDate, at: Precision = 'day'): string {
	return dateInWords(date, { locale: getLocale(), at });
}
