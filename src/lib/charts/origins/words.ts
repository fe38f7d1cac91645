import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { OriginsMark, OriginsSeries } from './state';

/** What is printed beside a mark, from the shortest to the longest. */
export interface MarkWords {
	/** The date as exactly as the record holds it. */
	date: string;
	title: string;
	/** One clause of explanation, where there is more to say. */
	more: string | null;
}

/**
 * The words beside a mark. With `bothTreaties` the European convention is named, because the other
 * one stands next to it.
 */
export function markWords(
	mark: Pick<OriginsMark, 'id' | 'date'>,
	figures: OriginsSeries['figures'],
	bothTreaties: boolean
): MarkWords {
	const { recommendations, firstDaySignatures, ratifications } = figures;
	const date = dateInWords(mark.date, { locale: getLocale() });
	switch (mark.id) {
		case 'gautier-proposes':
			return {
				date,
				title: m.origins_gautier_proposes(),
				more: m.origins_gautier_proposes_more()
			};
		case 'gautier-founds':
			return { date, title: m.origins_gautier_founds(), more: m.origins_gautier_founds_more() };
		case 'recommendation-909':
			return {
				date,
				title: m.origins_recommendation_first({ number: recommendations.first }),
				more: m.origins_recommendation_first_more()
			};
		case 'recommendation-971':
			return {
				date,
				title: m.origins_recommendation_second(),
				more: m.origins_recommendation_second_more({ number: recommendations.second })
			};
		case 'convention-adopted':
			return {
				date,
				title: bothTreaties
					? m.origins_convention_adopted_european()
					: m.origins_convention_adopted(),
				more: m.origins_convention_adopted_more()
			};
		case 'convention-opened':
			return {
				date,
				title: m.origins_convention_opened({ count: firstDaySignatures }),
				more: m.origins_convention_opened_more()
			};
		case 'seventh-ratification':
			return {
				date,
				title: m.origins_seventh_ratification({ count: ratifications }),
				more: m.origins_seventh_ratification_more()
			};
		case 'convention-in-force':
			return {
				date,
				title: m.origins_convention_in_force(),
				more: m.origins_convention_in_force_more()
			};
		case 'committee-begins':
			return { date, title: m.origins_committee_begins(), more: m.origins_committee_begins_more() };
		case 'un-convention-adopted':
			return {
				date,
				title: m.origins_un_convention_adopted(),
				more: m.origins_un_convention_adopted_more()
			};
		case 'uncat':
			return { date: m.origins_same_day({ date }), title: m.origins_uncat(), more: null };
		default:
			return mark.id satisfies never;
	}
}

/** The length of the way from the idea to the text, in a long and a short wording. */
export function waitWords(wait: OriginsSeries['wait']): { long: string; short: string } {
	const { years, about } = wait;
	return about
		? { long: m.origins_wait_about_long({ years }), short: m.origins_wait_about({ years }) }
		: { long: m.origins_wait_long({ years }), short: m.origins_wait({ years }) };
}
