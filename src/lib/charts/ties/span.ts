import {
	addDays,
	earliest,
	latest,
	precisionOf,
	yearOf,
	type Day,
	type PartialDate
} from '$lib/record/partial-date';
import type { TieRow, TiesData } from './data.server';

/**
 * How a stretch of a span is drawn: `bound` is a full bar; `unbound` a thin line, signed or ratified
 * and not yet bound; `unbound-unsure` the same where it is not known on which day it began;
 * `unsure-start` and `unsure-end` are a bar of which it is not known when it began, or whether it goes on; `none` is an empty lane, because there never was a tie.
 */
export type StretchKind =
	'unbound-unsure' | 'unbound' | 'unsure-start' | 'bound' | 'unsure-end' | 'none';

/** A part of a span from one day to another; an end left open is beyond every picture. */
export interface Stretch {
	kind: StretchKind;
	from: Day | null;
	to: Day | null;
}

/**
 * The stretches of a tie, in order of time, without gaps: the same in every view. A tie that stands
 * is drawn to the day of the record and no further; one whose end is not known goes on from the
 * first day on which it can have ended, as not known.
 */
export function stretchesOf(tie: TieRow, { moments, asOf }: TiesData): Stretch[] {
	if (tie.fate === 'never') return [{ kind: 'none', from: null, to: asOf.earliest }];
	const end =
		earliest(tie.ended) ?? (tie.fate === 'between' ? moments.earliestEnd.earliest : asOf.earliest);
	if (tie.isSignature) return startingUnsure('unbound', tie.signed, end);
	const bond = bondOf(tie);
	const before = firstAct(tie);
	return [
		...(before !== null && before < bond.from
			? [{ kind: 'unbound', from: before, to: bond.from } as const]
			: []),
		...(bond.sureFrom > bond.from
			? [{ kind: 'unsure-start', from: bond.from, to: bond.sureFrom } as const]
			: []),
		{ kind: 'bound', from: bond.sureFrom, to: end },
		...(tie.fate === 'between' ? [{ kind: 'unsure-end', from: end, to: null } as const] : [])
	];
}

/** From when a tie binds: the first day that can be, and the first that is certain. */
function bondOf({ id, inForce, ratified }: TieRow): { from: Day; sureFrom: Day } {
	const start = boundsOfStart(inForce);
	if (start) return start;
	const deposit = earliest(ratified);
	if (deposit === null) throw new Error(`ties: row ${id} has no day from which it can be drawn`);
	return { from: deposit, sureFrom: startOfYearAfter(deposit) };
}

/** The first act towards a tie that is known to the day. */
function firstAct({ signed, ratified }: TieRow): Day | null {
	const act = [signed, ratified].find((date) => precisionOf(date) === 'day');
	return act ? earliest(act) : null;
}

function startingUnsure(kind: 'unbound', start: PartialDate, to: Day): Stretch[] {
	const { from, sureFrom } = boundsOfStart(start) ?? { from: null, sureFrom: null };
	if (from === sureFrom) return [{ kind, from, to }];
	return [
		{ kind: 'unbound-unsure', from, to: sureFrom },
		{ kind, from: sureFrom, to }
	];
}

/** The first day on which something can have begun, and the first on which it is sure to have; null when not known. */
function boundsOfStart(date: PartialDate): { from: Day; sureFrom: Day } | null {
	const from = earliest(date);
	const last = latest(date);
	if (from === null || last === null) return null;
	return { from, sureFrom: from === last ? from : addDays(last, 1) };
}

/** The first day of the year so many years after a day. */
export function startOfYearAfter(day: Day, years = 1): Day {
	return `${String(yearOf(day) + years)}-01-01`;
}
