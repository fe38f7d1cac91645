import { m } from '$lib/paraglide/messages';
import type { Share } from '$lib/record/statement-majority';
import { textWidth } from '../text-block';
import type { NoteName } from './scene';
import type { NotName, StationName } from './state';

/** What is printed at a station: its name, and one clause more while the view speaks of it. */
interface StationWords {
	name: string;
	more: string;
}

/** The words at a station. */
export function stationWords(station: StationName): StationWords {
	switch (station) {
		case 'notify':
			return { name: m.mechanism_notify(), more: m.mechanism_notify_more() };
		case 'enter':
			return { name: m.mechanism_enter(), more: m.mechanism_enter_more() };
		case 'private':
			return { name: m.mechanism_private(), more: m.mechanism_private_more() };
		case 'report':
			return { name: m.mechanism_report(), more: m.mechanism_report_more() };
		case 'publication':
			return { name: m.mechanism_publication(), more: m.mechanism_publication_more() };
		case 'statement':
			return { name: m.mechanism_statement(), more: m.mechanism_statement_more() };
		default:
			return station satisfies never;
	}
}

/** The words inside a scene, from the fullest to the shortest. */
export function noteWords(note: NoteName, majority: Share): readonly string[] {
	return note === 'majority'
		? [m.mechanism_majority(majority), m.mechanism_majority_short(majority)]
		: [fixedWords(note)];
}

/** The width of some words inside a scene on one line at a size of type, px. */
export function noteWidth(note: Exclude<NoteName, 'majority'>, type: number): number {
	return textWidth(fixedWords(note), type);
}

/** The words inside a scene that are the same whatever the rows. */
function fixedWords(note: Exclude<NoteName, 'majority'>): string {
	switch (note) {
		case 'country':
			return m.mechanism_country();
		case 'place':
			return m.mechanism_place();
		case 'committee':
			return m.mechanism_committee();
		case 'government':
			return m.mechanism_government();
		case 'prison':
			return m.mechanism_prison();
		case 'police-cell':
			return m.mechanism_police_cell();
		case 'hospital':
			return m.mechanism_hospital();
		case 'camp':
			return m.mechanism_camp();
		case 'in-private':
			return m.mechanism_in_private();
		case 'person-held':
			return m.mechanism_person_held();
		case 'others-outside':
			return m.mechanism_others_outside();
		case 'confidential':
			return m.mechanism_confidential();
		case 'state-asks':
			return m.mechanism_state_asks();
		default:
			return note satisfies never;
	}
}

/** What the path does not reach, and whose business it is. */
export function notWords(name: NotName, banArticle: string): StationWords {
	switch (name) {
		case 'court':
			return { name: m.mechanism_not_court(), more: m.mechanism_not_court_more() };
		case 'complaints':
			return { name: m.mechanism_not_complaints(), more: m.mechanism_not_complaints_more() };
		case 'ban':
			return {
				name: m.mechanism_not_ban(),
				more: m.mechanism_not_ban_more({ article: banArticle })
			};
		default:
			return name satisfies never;
	}
}
