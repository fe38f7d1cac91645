import type { ClaimRow, ClaimsData } from '../charts/claims/data.server';
import { lanesOf, type TrapView } from '../charts/claims/traps';
import type { StepId } from '../story/steps';

/** The step that draws the claims of a trap out of the others. */
const stepOfTrap: Readonly<Record<TrapView, StepId>> = {
	'which-treaty': 'claims-which-treaty',
	'three-dates': 'claims-dates',
	powers: 'claims-powers',
	over: 'claims-over'
};

const traps = Object.keys(stepOfTrap) as TrapView[];

/** Claims that another step tells than the one of their topic. */
const stepOfClaim: Readonly<Record<string, StepId>> = {
	C07: 'ties-not-ended',
	C11: 'leaving-reasons',
	C19: 'leaving-order',
	C27: 'visits-by-date',
	C48: 'leaving-bill',
	C62: 'ties-ended'
};

/** The step that tells what claims on a topic of the record are about. */
const stepOfTopic: Readonly<Record<string, StepId>> = {
	access: 'visits-empty-years',
	'broken-treaties': 'claims-explore',
	complaints: 'claims-powers',
	confidentiality: 'visit-publication',
	court: 'remaining-bind',
	'cpt-mandate': 'claims-powers',
	deaths: 'claims-169',
	'denunciation-steps': 'leaving-signed',
	echr: 'ties-joined',
	'empty-seat': 'ties-empty-seat',
	'exit-date': 'claims-over',
	icrc: 'remaining-access',
	'last-mechanism': 'remaining-enter',
	membership: 'ties-2022',
	motive: 'leaving-reasons',
	opinion: 'claims-explore',
	origins: 'claims-which-treaty',
	'other-treaties': 'remaining-applies',
	'pow-monitoring': 'remaining-access',
	prediction: 'claims-explore',
	prohibition: 'claims-powers',
	'ratification-date': 'claims-dates',
	'treaty-confusion': 'claims-which-treaty',
	'treaty-name': 'claims-which-treaty',
	'un-cat': 'ties-not-ended',
	'un-dossier': 'claims-explore',
	'visit-counts': 'visits-published'
};

/**
 * The step of the story that tells what a claim is about: the one that draws the claim out, else the
 * one of its topic. Throws an Error that names a topic without a step.
 */
export function stepTelling(data: Pick<ClaimsData, 'claims'>, { id, topic }: ClaimRow): StepId {
	const named = stepOfClaim[id];
	if (named) return named;
	const trap = traps.find((view) =>
		lanesOf(data, view).some(({ rows }) => rows.some((row) => row.id === id))
	);
	if (trap) return stepOfTrap[trap];
	const step = stepOfTopic[topic];
	if (!step) throw new Error(`data/claims.csv: no step is named for the topic "${topic}" of ${id}`);
	return step;
}
