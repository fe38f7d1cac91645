import { coarsen, type KnownDate, type PartialDate } from '$lib/record/partial-date';
import type { CheckedRecord } from '$lib/record/read-record.server';
import { rowById } from '$lib/record/rows.server';
import type { Tie } from '$lib/record/tables.server';
import {
	fateOf,
	followedTies,
	isSignatureOnly,
	type FollowedTieId,
	type TieFate
} from '$lib/record/tie-groups';

/** Whose treaty it is: the Council of Europe's, or one that is open to the world. */
export type TieSide = 'council' | 'world';

/** One tie between Russia and the outside, with the days that make its span. */
export interface TieRow {
	id: FollowedTieId;
	side: TieSide;
	/** The record's own name. */
	name: string;
	fate: TieFate;
	/** Russia signed and was never bound. */
	isSignature: boolean;
	/** A day that is not verified comes coarser, by default as its year, and stands in `unverified`. */
	signed: PartialDate;
	ratified: PartialDate;
	inForce: PartialDate;
	ended: PartialDate;
	unverified: ('signed' | 'ratified' | 'inForce')[];
}

/** The events the chart refers to, by what they are to it. */
export type TiesMoment = keyof typeof momentRows;

/** What the ties chart is drawn from; plain data. */
export interface TiesData {
	/** In the order of the story, the Council's side first. */
	ties: TieRow[];
	moments: Record<TiesMoment, KnownDate>;
	/** The day of the record. */
	asOf: KnownDate;
}

/** Rows of `events.csv`. */
export const momentRows = {
	/** Russia joins the Council of Europe. */
	joined: 'russia-joins-and-signs',
	/** Russia gives notice that it withdraws from the Council. */
	notice: 'russia-notifies-council-withdrawal',
	/** The Committee of Ministers decides: no longer a member. */
	ceased: 'russia-ceases-membership',
	minoritiesLaw: 'minorities-convention-denounced',
	signatureDropped: 'russia-drops-icc-signature',
	leavingLaw: 'denunciation-law-signed',
	/** The first day on which the Convention can have ended for Russia, by Article 22(2). */
	earliestEnd: 'earliest-end-for-russia',
	/** From when on nobody sits for Russia on the Committee. */
	seatEmpty: 'empty-seat',
	/** The Committee's public statement on Russia of 2024. */
	statement: 'fifth-statement-on-russia',
	/** The foreign ministry's answer to it. */
	reply: 'russia-replies-to-committee',
	bill: 'bill-registered'
} as const;

const need = 'the ties chart draws';

/** The rows behind the ties chart. Throws an Error naming the row when one is missing or undated. */
export function tiesData(record: Pick<CheckedRecord, 'ties' | 'events' | 'asOf'>): TiesData {
	const day = (moment: TiesMoment) => {
		const row = rowById(record.events, 'events', momentRows[moment], need);
		if (row.date.kind !== 'date') throw new Error(`events: row ${row.id} has no date to draw`);
		return row.date;
	};
	return {
		ties: followedTies.map((id) => {
			const row = tieRow(id, rowById(record.ties, 'ties', id, need));
			return id === 'ecpt' ? withDepositAsSure(row, record.events) : row;
		}),
		moments: {
			joined: day('joined'),
			notice: day('notice'),
			ceased: day('ceased'),
			minoritiesLaw: day('minoritiesLaw'),
			signatureDropped: day('signatureDropped'),
			leavingLaw: day('leavingLaw'),
			earliestEnd: day('earliestEnd'),
			seatEmpty: day('seatEmpty'),
			statement: day('statement'),
			reply: day('reply'),
			bill: day('bill')
		},
		asOf: record.asOf
	};
}

/**
 * The deposit of this Convention's instrument is known no better than its event, whose day is that of
 * another treaty: short of high confidence it comes as its month, not verified.
 */
function withDepositAsSure(row: TieRow, events: CheckedRecord['events']): TieRow {
	const deposit = rowById(events, 'events', 'russia-deposits', need);
	if (deposit.confidence === 'high') return row;
	return {
		...row,
		ratified: coarsen(row.ratified, 'month'),
		unverified: [...row.unverified, 'ratified']
	};
}

function tieRow(id: FollowedTieId, tie: Tie): TieRow {
	const { name, parent, signed, ratified, inForce, ended, unverified } = tie;
	const asSure = (date: PartialDate, column: Tie['unverified'][number]) =>
		unverified.includes(column) ? coarsen(date, 'year') : date;
	return {
		id,
		side: parent === 'Council of Europe' ? 'council' : 'world',
		name,
		fate: fateOf(tie),
		isSignature: isSignatureOnly(tie),
		signed: asSure(signed, 'signed'),
		ratified: asSure(ratified, 'ratified'),
		inForce: asSure(inForce, 'in_force'),
		ended: asSure(ended, 'ended'),
		unverified: [
			...(unverified.includes('signed') ? (['signed'] as const) : []),
			...(unverified.includes('ratified') ? (['ratified'] as const) : []),
			...(unverified.includes('in_force') ? (['inForce'] as const) : [])
		]
	};
}
