import type { Day, KnownDate } from '$lib/record/partial-date';
import type { LeavingData, LeavingEvent, LeavingId } from './data.server';
import { readReceipt, type ReceiptLimits } from './receipt';
import {
	consequenceOf,
	divide,
	receiptMonths,
	type ReceiptMonth,
	type Standing
} from './receipt-months';

/** What the leaving chart can show; each view is a whole picture. */
export type LeavingState =
	| {
			chart: 'leaving';
			view: 'order' | 'bill' | 'votes' | 'signed' | 'reasons' | 'article-22';
	  }
	/** `receipt` is the day the reader supposes Strasbourg received the notice. */
	| { chart: 'leaving'; view: 'explore'; receipt: Day | null };

/** The state in which the reader chooses the day of receipt. */
export type LeavingExploreState = Extract<LeavingState, { view: 'explore' }>;

/** Who acts: Russia, those who answer it, or the treaty's own rule. */
export type Actor = 'russia' | 'others' | 'rule';

/** Whether an event is what the view speaks of, stands behind it, or is not shown. */
export type Role = 'spoken' | 'context' | 'hidden';

/** An event with its part in the view. */
export interface LeavingMark extends LeavingEvent {
	actor: Actor;
	role: Role;
}

/** An act of 2025 after the other, over an axis of days. */
export interface ActsScene {
	kind: 'acts';
	/** Whether the time in which the notice can have come is shown. */
	notice: boolean;
}

/** What is said about the acts, at the days on which it was said. */
export interface VoicesScene {
	kind: 'voices';
	quotes: LeavingData['quotes'];
	emptySeat: KnownDate;
}

/** From the day of receipt to the day on which the treaty ends. */
export interface ClockScene {
	kind: 'clock';
	months: ReceiptMonth[];
	/** The earliest possible days only, or all up to the day of the record with what they mean on it. */
	reach: 'earliest' | 'all';
	chosen: { receipt: Day; end: Day; standing: Standing } | null;
	lastOut: Day | null;
	firstBound: Day | null;
}

/** What one view shows, without pixels. */
export interface LeavingSeries {
	/** Every event in every view, in order of time. */
	marks: LeavingMark[];
	scene: ActsScene | VoicesScene | ClockScene;
	/** The day the law was signed: the first on which a notice can have been received. */
	signed: Day;
	asOf: Day;
}

/** What the chart shows in a state. Throws an Error when the rows lack an event. */
export function leavingSeries(data: LeavingData, state: LeavingState): LeavingSeries {
	const { spoken, until } = planOf(state.view);
	const last = data.events.findIndex(({ id }) => id === until);
	return {
		marks: data.events.map((event, index) => ({
			...event,
			actor: actorOf(event.id),
			role: spoken.includes(event.id) ? 'spoken' : index <= last ? 'context' : 'hidden'
		})),
		scene: sceneOf(data, state),
		signed: signedOn(data),
		asOf: data.asOf.earliest
	};
}

/**
 * A state of the exploring view from whatever a control or an address asks for: what is not a day
 * that can be chosen becomes none.
 */
export function exploreState(
	data: LeavingData,
	wanted: { receipt?: unknown }
): LeavingExploreState {
	const { receipt } = wanted;
	const read = readReceipt(typeof receipt === 'string' ? receipt : '', receiptLimits(data));
	return { chart: 'leaving', view: 'explore', receipt: read.kind === 'day' ? read.day : null };
}

/** From the day the law was signed to the day of the record, which knows of nothing later. */
export function receiptLimits(data: LeavingData): ReceiptLimits {
	return { first: signedOn(data), last: data.asOf.earliest };
}

interface Plan {
	spoken: LeavingId[];
	/** The last event that has happened in this view. */
	until: LeavingId;
}

function planOf(view: LeavingState['view']): Plan {
	switch (view) {
		case 'order':
			return {
				spoken: ['government-order-signed', 'government-order-published'],
				until: 'government-order-published'
			};
		case 'bill':
			return { spoken: ['bill-registered'], until: 'bill-registered' };
		case 'votes':
			return {
				spoken: ['duma-passes-law', 'federation-council-approves'],
				until: 'federation-council-approves'
			};
		case 'signed':
			return { spoken: ['denunciation-law-signed'], until: 'denunciation-law-signed' };
		case 'reasons':
			return {
				spoken: ['ukraine-responds', 'un-rapporteurs-warn', 'bill-registered'],
				until: 'denunciation-law-signed'
			};
		case 'article-22':
		case 'explore':
			return {
				spoken: ['denunciation-law-signed', 'earliest-end-for-russia'],
				until: 'earliest-end-for-russia'
			};
		default:
			return view satisfies never;
	}
}

function sceneOf(data: LeavingData, state: LeavingState): LeavingSeries['scene'] {
	switch (state.view) {
		case 'order':
		case 'bill':
		case 'votes':
			return { kind: 'acts', notice: false };
		case 'signed':
			return { kind: 'acts', notice: true };
		case 'reasons':
			return { kind: 'voices', quotes: data.quotes, emptySeat: data.emptySeat };
		case 'article-22':
			return clockScene(data, 'earliest', null);
		case 'explore':
			return clockScene(data, 'all', exploreState(data, state).receipt);
		default:
			return state satisfies never;
	}
}

function clockScene(
	data: LeavingData,
	reach: ClockScene['reach'],
	receipt: Day | null
): ClockScene {
	const asOf = data.asOf.earliest;
	const months = receiptMonths(signedOn(data), asOf);
	return {
		kind: 'clock',
		months,
		reach,
		chosen: receipt === null ? null : { receipt, ...consequenceOf(receipt, asOf) },
		...divide(months)
	};
}

function actorOf(id: LeavingId): Actor {
	switch (id) {
		case 'ukraine-responds':
		case 'un-rapporteurs-warn':
			return 'others';
		case 'earliest-end-for-russia':
			return 'rule';
		default:
			return 'russia';
	}
}

function signedOn(data: LeavingData): Day {
	return eventOf(data, 'denunciation-law-signed').date.earliest;
}

function eventOf(data: LeavingData, id: LeavingId): LeavingEvent {
	const event = data.events.find((candidate) => candidate.id === id);
	if (!event) throw new Error(`the leaving chart needs the event ${id}`);
	return event;
}
