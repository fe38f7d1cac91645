import type { Tie } from './tables.server';

/**
 * The ties the story follows on one time axis, in its order. The Council's side has membership and
 * the treaties whose end is on record or open; the world's side has the treaties on torture that
 * hear people or visit them, and the one signature that was taken back. Left out are bodies and
 * courts, which come and go with their treaty, the Social Charter, whose beginning is not on
 * record, and ties that have nothing to do with detention.
 */
export const followedTies = [
	'coe-statute',
	'echr',
	'fcnm',
	'ecpt',
	'iccpr',
	'uncat',
	'iccpr-op1',
	'icc',
	'opcat'
] as const;

/** A tie the story follows. */
export type FollowedTieId = (typeof followedTies)[number];

/**
 * Where a tie stands on the day of the record: it stands; it is between, because notice to leave is
 * given and the day of its end is not known; it has ended, a signature that was dropped included; or
 * there never was one.
 */
export type TieFate = 'stands' | 'between' | 'ended' | 'never';

/** Where a tie stands on the day of the record. */
export function fateOf({ status2026, ended }: Pick<Tie, 'status2026' | 'ended'>): TieFate {
	if (status2026 === 'never') return 'never';
	if (status2026 === 'notice_period') return 'between';
	return ended.kind === 'unknown' ? 'stands' : 'ended';
}

/** Whether Russia only ever signed: never ratified, never bound. */
export function isSignatureOnly({
	signed,
	ratified,
	inForce
}: Pick<Tie, 'signed' | 'ratified' | 'inForce'>): boolean {
	return signed.kind !== 'unknown' && ratified.kind === 'unknown' && inForce.kind === 'unknown';
}

/** Whether the tie is one the story follows. */
export function isFollowed({ id }: Pick<Tie, 'id'>): boolean {
	return followedTies.some((followed) => followed === id);
}
