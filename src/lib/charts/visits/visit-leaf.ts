import type { DoorLeaf } from '../door/door';
import type { VisitRow } from './data.server';

/** The leaf of a visit's door. */
export function leafOf({ dated, regionGroup }: VisitRow): DoorLeaf {
	if (dated === 'unknown') return 'unidentified';
	switch (regionGroup) {
		case 'north_caucasus':
			return 'north-caucasus';
		case 'other':
			return 'elsewhere';
		case 'unknown':
			return 'place-unknown';
		default:
			return regionGroup satisfies never;
	}
}
