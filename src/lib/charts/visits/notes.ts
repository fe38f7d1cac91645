import type { PartialDate } from '$lib/record/partial-date';
import type { VisitRow } from './data.server';
import { lastVisit, spanOf, widestWindow } from './visit-dates';
import { leafOf } from './visit-leaf';

/** Something said beside a mark or a place of the picture. */
export type VisitsNote =
	| { about: 'first-visit'; id: string; date: PartialDate }
	| { about: 'last-visit'; id: string; date: PartialDate }
	| { about: 'published'; id: string; visited: PartialDate; publishedOn: PartialDate }
	/** What a leaf means; `ids` are the doors it can be said beside. */
	| { about: 'leaf'; ids: string[]; leaf: 'dark' | 'plain' }
	| { about: 'estimate'; id: string; window: PartialDate }
	| { about: 'undated'; count: number };

/** When each published report was published. */
export function publishedNotes(visits: readonly VisitRow[]): VisitsNote[] {
	return visits
		.filter(({ published }) => published)
		.map(({ id, visited, publishedOn }) => ({ about: 'published', id, visited, publishedOn }));
}

/** What the marks of the by-date view mean, said beside one example of each. */
export function keyNotes(visits: readonly VisitRow[]): VisitsNote[] {
	const last = lastVisit(visits);
	const widest = widestWindow(visits);
	const undated = visits.filter((visit) => spanOf(visit) === null).length;
	const leafNote = (leaf: 'dark' | 'plain'): VisitsNote => ({
		about: 'leaf',
		ids: visits.filter((visit) => leafOf(visit) === leaf).map(({ id }) => id),
		leaf
	});
	return [
		...(widest ? [{ about: 'estimate', id: widest.id, window: widest.visited } as const] : []),
		...(undated > 0 ? [{ about: 'undated', count: undated } as const] : []),
		leafNote('dark'),
		leafNote('plain'),
		...(last ? [{ about: 'last-visit', id: last.id, date: last.visited } as const] : [])
	];
}
