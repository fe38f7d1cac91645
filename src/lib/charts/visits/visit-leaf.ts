import type { DoorLeaf } from '../door/door';
import type { VisitRow } from './data.server';

/** The leaf of a visit's door: dark in the North Caucasus, hatched where the place is not known, dashed where no source identifies the visit. */
export function leafOf({ dated, regionGroup }: VisitRow): DoorLeaf {
	if (dated === 'unknown') return 'dashed';
	switch (regionGroup) {
		case 'north_caucasus':
			return 'dark';
		case 'other':
			return 'plain';
		case 'unknown':
			return 'hatched';
		default:
			return regionGroup satisfies never;
	}
}
