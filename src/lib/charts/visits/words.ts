import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords, shortMonthInWords } from '$lib/record/date-in-words';
import {
	type DateInterval,
	type IntervalMeaning,
	type KnownDate,
	type PartialDate,
	type Precision
} from '$lib/record/partial-date';
import { unbroken, type TextLine } from '../text-block';
import { label, quiet } from './lines';
import type { VisitsNote } from './notes';
import type { ByPlaceSeries, CountsSeries } from './state';

/** The ways of saying a note, from the fullest to the shortest; each is a block of lines. */
export type Wordings = readonly [TextLine[], ...TextLine[][]];

/** What is said beside a mark. */
export function noteWords(note: VisitsNote): Wordings {
	switch (note.about) {
		case 'first-visit': {
			const date = inWords(note.date);
			return [
				[label(m.visits_first_visit()), quiet(date)],
				[label(m.visits_first_visit_on({ date }))]
			];
		}
		case 'last-visit':
			return [
				[label(m.visits_last_visit()), quiet(inWords(note.date, 'month'))],
				[label(m.visits_last_visit()), quiet(inWords(note.date, 'year'))]
			];
		case 'published':
			return publishedWords(note.visited, note.publishedOn);
		case 'leaf':
			return note.leaf === 'dark'
				? [[quiet(m.visits_leaf_north_caucasus())], [quiet(m.visits_place_north_caucasus())]]
				: [[quiet(m.visits_leaf_elsewhere())], [quiet(m.visits_leaf_elsewhere_short())]];
		case 'estimate':
			return [
				[quiet(m.visits_estimate_key()), quiet(inWords(note.window, 'month', 'within'))],
				[quiet(m.visits_estimate_short())]
			];
		case 'undated': {
			const { count } = note;
			return [
				[label(m.visits_undated({ count })), quiet(m.visits_undated_more())],
				[label(m.visits_undated({ count })), quiet(m.visits_undated_short())],
				[label(m.visits_undated_visits({ count })), label(m.visits_undated_identified())]
			];
		}
		default:
			return note satisfies never;
	}
}

/** What is said in the stretch without visits, from the fullest to the shortest wording. */
export function emptyWords(since: KnownDate, until: KnownDate): Wordings {
	const date = inWords(since);
	const whole = unbroken(date);
	return [
		[
			label(m.visits_none_since({ date: whole })),
			quiet(m.visits_none_until({ date: inWords(until) }))
		],
		[label(m.visits_none_since({ date: whole }))],
		[label(m.visits_none_since_short({ date: whole }))],
		[label(m.visits_none_since_short({ date }))],
		[label(m.visits_none_since_short({ date: inWords(since, 'year') }))]
	];
}

/** The name of a group of places, and what more there is to say about it. */
export function placeWords({ place, unidentified }: ByPlaceSeries['groups'][number]): {
	name: string;
	more: string | null;
} {
	switch (place) {
		case 'north_caucasus':
			return { name: m.visits_place_north_caucasus(), more: null };
		case 'other':
			return { name: m.visits_place_elsewhere(), more: null };
		case 'unknown':
			return {
				name: m.visits_place_unknown(),
				more: unidentified > 0 ? m.visits_place_unidentified({ count: unidentified }) : null
			};
		default:
			return place satisfies never;
	}
}

/** How many visits a window holds, the same without the number, and the window in words. */
export function gapWords(
	count: number,
	window: DateInterval
): { count: string; unit: string; window: string } {
	return {
		count: m.visits_gap({ count }),
		unit: m.visits_gap_unit({ count }),
		// A month and its year stay on one line.
		window: inWords(window, 'month', 'within').replace(/ (?=\d)/g, '\u00a0')
	};
}

/** The blocks of the comparison with all states: what is counted in each. */
export function countsWords({ doors, published, allStates }: CountsSeries): {
	russia: { count: string; name: string; more: string };
	visits: { count: string; name: string };
	reports: { count: string; name: string };
	date: string;
	caution: string;
} {
	return {
		russia: {
			count: String(doors.length),
			name: m.visits_count_russia(),
			more: m.visits_count_russia_published({ count: published })
		},
		visits: { count: String(allStates.visits), name: m.visits_count_all() },
		reports: { count: String(allStates.publishedReports), name: m.visits_count_published() },
		date: m.visits_count_date({ date: inWords(allStates.on) }),
		caution: m.visits_count_caution()
	};
}

function publishedWords(visited: PartialDate, publishedOn: PartialDate): Wordings {
	const published = inWords(publishedOn, 'month');
	const year = inWords(visited, 'year');
	const short = shortMonth(publishedOn);
	return [
		[
			label(m.visits_visit_of({ date: inWords(visited, 'month') })),
			quiet(m.visits_published_on({ date: published }))
		],
		[label(m.visits_visit_of({ date: year })), quiet(m.visits_published_on({ date: published }))],
		[label(m.visits_visit_of({ date: year })), quiet(m.visits_published()), quiet(published)],
		[label(m.visits_visit_published({ visited: year, published }))],
		[quiet(m.visits_published()), quiet(published)],
		[quiet(m.visits_published()), quiet(short)],
		[quiet(m.visits_published_on({ date: short }))],
		[quiet(short)]
	];
}

function inWords(
	date: PartialDate,
	at: Precision = 'day',
	interval: IntervalMeaning = 'throughout'
): string {
	return dateInWords(date, { locale: getLocale(), at, interval });
}

/** "Sep 2019", or the year alone where no month is known. */
function shortMonth(date: PartialDate): string {
	if (date.kind !== 'date' || date.precision === 'year') return inWords(date, 'year');
	return shortMonthInWords(date, getLocale());
}
