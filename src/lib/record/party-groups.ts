import { isBy, type Day } from './partial-date';
import type { StateParty } from './tables.server';

/** The parties that signed on this day. */
export function signedOn(states: readonly StateParty[], day: Day): StateParty[] {
	return states.filter(({ signed }) => signed.kind === 'date' && signed.edtf === day);
}

/** The parties whose instrument was deposited by this day. */
export function ratifiedBy(states: readonly StateParty[], day: Day): StateParty[] {
	return states.filter(({ ratified }) => isBy(ratified, day));
}

/** The parties for which the Convention was in force by this day. */
export function boundBy(states: readonly StateParty[], day: Day): StateParty[] {
	return states.filter(({ inForce }) => isBy(inForce, day));
}
