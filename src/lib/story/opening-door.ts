import type { DoorLeaf } from '../charts/door/door';
import type { VisitRow } from '../charts/visits/data.server';

/** The doors of the emblem, which say nothing of the place. */
export const openingDoors = ['closed', 'open', 'unidentified'] as const;

/** What a door of the emblem says of its visit: whether its report was published, or that no source identifies it. */
export type OpeningDoor = (typeof openingDoors)[number];

/** Which door of the emblem stands for a visit. */
export function openingDoorOf({ dated, published }: VisitRow): OpeningDoor {
	if (dated === 'unknown') return 'unidentified';
	return published ? 'open' : 'closed';
}

/** How a door of the emblem is drawn, for `Door.svelte`. */
export function drawnAs(kind: OpeningDoor): { leaf: DoorLeaf; swings: boolean; open: boolean } {
	return {
		leaf: kind === 'unidentified' ? 'dashed' : 'plain',
		swings: kind === 'open',
		open: kind === 'open'
	};
}
