import type { Visit } from './tables.server';

/** Whether a source tells which visit this was; the others are known from the totals only. */
export function isIdentified(visit: Visit): boolean {
	return visit.dated !== 'unknown';
}

/** Whether the year of the visit is known: its date, or its window, lies within one. */
export function isKnownToTheYear({ start }: Visit): boolean {
	switch (start.kind) {
		case 'date':
			return true;
		case 'interval':
			return start.from?.earliest.slice(0, 4) === start.to?.latest.slice(0, 4);
		case 'unknown':
			return false;
		default:
			return start satisfies never;
	}
}

/** Whether the visit went to the North Caucasus, Chechnya included. */
export function isToNorthCaucasus(visit: Visit): boolean {
	return visit.regionGroup === 'north_caucasus';
}

/** Whether the visit went to the Chechen Republic, alone or among other places. */
export function isToChechnya(visit: Visit): boolean {
	return visit.places.some((place) => place.startsWith('Chechen Republic'));
}

/** Whether the report on the visit was published at Russia's request. */
export function isPublished(visit: Visit): boolean {
	return visit.reportPublished === 'yes';
}

/** Whether it was one of the regular visits that every party receives. */
export function isPeriodic(visit: Visit): boolean {
	return visit.kind === 'periodic';
}
