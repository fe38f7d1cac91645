import type { PublicStatement } from './tables.server';

/** Whether the statement is on Chechnya, alone or with the other republics of the North Caucasus. */
export function isOnNorthCaucasus({ subject }: PublicStatement): boolean {
	return subject.startsWith('Chechen Republic');
}

/** Whether the record names co-operation with the Committee as what the statement is about. */
export function isOnCooperation({ subject }: PublicStatement): boolean {
	return /\b(refusal to|lack of) co-operat/i.test(subject);
}

/** Whether the statement is on Russia. */
export function isOnRussia({ party }: PublicStatement): boolean {
	return party === 'RUS';
}
