import { isBy, type Day, type PartialDate } from './partial-date';
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

/**
 * The day for which a Slovak notice lists the parties: that on which the Convention came into force
 * for Slovakia. Unknown when the table has no Slovakia.
 */
export function slovakNoticeDay(states: readonly StateParty[]): PartialDate {
	return states.find(({ iso3 }) => iso3 === 'SVK')?.inForce ?? { kind: 'unknown' };
}
