import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { PartialDate } from '$lib/record/partial-date';
import { unbroken } from '../text-block';
import type { CountsSeries } from './state';
import { quotedWords, reportWords, verdictWords } from './words';

/** What is said of one of the three figures: the number, what it counts, out of how many, and by whom. */
export interface FigureWords {
	figure: string;
	counted: string;
	whole: string;
	who: string;
	/** Number and what it counts, where there is no room for more. */
	short: string;
}

/** The three figures in words. */
export function figureWords({
	counts,
	claim
}: CountsSeries): Record<'osce' | 'unn' | 'ohchr', FigureWords> {
	const { osce, unn, ohchr } = counts;
	const outlet = reportWords(claim.report, claim.number);
	return {
		osce: {
			figure: m.fact_approximately({ number: inDigits(osce.value) }),
			counted: m.claims_figure_osce(),
			whole: m.claims_figure_osce_whole({ whole: inDigits(osce.of ?? 0) }),
			who: m.claims_figure_osce_who({ date: dayOf(osce.on) }),
			short: m.claims_figure_osce_short({ number: inDigits(osce.value) })
		},
		unn: {
			figure: m.fact_at_least({ number: inDigits(unn.value) }),
			counted: quotedWords(claim).quote,
			whole: m.claims_figure_unn_whole({ verdict: verdictWords(claim.verdict).name }),
			who: m.claims_figure_unn_who({ outlet, date: dayOf(unn.on) }),
			short: m.claims_figure_unn_short({ outlet, number: inDigits(unn.value) })
		},
		ohchr: {
			figure: inDigits(ohchr.value),
			counted: m.claims_figure_ohchr(),
			whole: m.claims_figure_ohchr_whole({ whole: inDigits(ohchr.of ?? 0) }),
			who: m.claims_figure_ohchr_who({ date: dayOf(ohchr.on) }),
			short: m.claims_figure_ohchr_short({ number: inDigits(ohchr.value) })
		}
	};
}

/** A whole number with its thousands set apart by a comma. */
function inDigits(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A date that stays on one line. */
function dayOf(date: PartialDate): string {
	return unbroken(dateInWords(date, { locale: getLocale() }));
}
