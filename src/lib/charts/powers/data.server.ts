import type { CheckedRecord } from '$lib/record/read-record.server';
import type { KnownDate, PartialDate } from '$lib/record/partial-date';
import { rowById } from '$lib/record/rows.server';
import type { Tie } from '$lib/record/tables.server';

/** The rows of the record the powers chart draws, by id. */
export type PowerId = (typeof powerIds)[number];

/** To whom a body belongs; the order is that of the chart and ranks nothing. */
export type PowerKind = 'council' | 'un' | 'other' | 'domestic';

/** Whether what it decides binds the state, its treaty does and its own word does not, or neither. */
export type Binding = 'yes' | 'mixed' | 'for_parties' | 'no';

/**
 * Whether it can deal with acts by Russia on the day of the record. `open`: it depends on a day that
 * is not known; `unconfirmed`: whether its mandate goes on is still to be confirmed.
 */
export type Standing = 'applies' | 'limited' | 'unconfirmed' | 'open' | 'never';

/** One body, and what it may do. */
export interface PowerRow {
	id: PowerId;
	kind: PowerKind;
	/** The record's own name for it. */
	name: string;
	enters: Tie['canEnterWithoutConsent'];
	hears: Tie['hearsIndividuals'];
	binds: Binding;
	stands: Standing;
}

/** What the powers chart is drawn from; plain data. */
export interface PowersData {
	/** In the order of the record, which is by kind. */
	rows: PowerRow[];
	/** The last day of the facts on which the European Court can still judge. */
	factsUntil: PartialDate;
	/** The end of the last visit on record. */
	lastVisit: PartialDate;
	/** The day of the record. */
	asOf: KnownDate;
}

const powerIds = [
	'cpt',
	'ecthr',
	'cat-committee',
	'spt',
	'sr-torture',
	'sr-russia',
	'coi',
	'iccpr-op1',
	'icrc',
	'osce-mm',
	'onk',
	'ombudsman-ru'
] as const;

/** The treaties under which a body works that has a row of its own. */
const treatyOf: Partial<Record<PowerId, string>> = {
	cpt: 'ecpt',
	'cat-committee': 'uncat',
	spt: 'opcat'
};

const need = 'the powers chart draws';

/** The rows behind the powers chart. Throws an Error naming the row when one is missing. */
export function powersData({
	ties,
	visits,
	asOf
}: Pick<CheckedRecord, 'ties' | 'visits' | 'asOf'>): PowersData {
	const tie = (id: string) => rowById(ties, 'ties', id, need);
	return {
		rows: powerIds.map((id) => {
			const treaty = treatyOf[id];
			return powerRow(id, tie(id), treaty === undefined ? null : tie(treaty));
		}),
		factsUntil: tie('ecthr').ended,
		lastVisit: visits.at(-1)?.end ?? { kind: 'unknown' },
		asOf
	};
}

/** The ids of all rows the chart rests on: the bodies, and the treaties of some of them. */
export function tieIdsDrawn({ rows }: Pick<PowersData, 'rows'>): string[] {
	return rows.flatMap(({ id }) => [id, ...(treatyOf[id] ? [treatyOf[id]] : [])]);
}

function powerRow(id: PowerId, tie: Tie, treaty: Tie | null): PowerRow {
	const { parent, name, canEnterWithoutConsent, hearsIndividuals } = tie;
	return {
		id,
		kind: kindOf(parent),
		name,
		enters: canEnterWithoutConsent,
		hears: hearsIndividuals,
		binds: bindingOf(tie, treaty),
		stands: standingOf(tie)
	};
}

function kindOf(parent: string): PowerKind {
	switch (parent) {
		case 'Council of Europe':
			return 'council';
		case 'United Nations':
			return 'un';
		case 'Russian Federation':
			return 'domestic';
		default:
			return 'other';
	}
}

/** A body whose treaty binds and whose own word does not is `mixed`; a treaty never joined binds its parties. */
export function bindingOf(
	tie: Pick<Tie, 'binding' | 'status2026'>,
	treaty: Pick<Tie, 'binding'> | null
): Binding {
	if (treaty === null || treaty.binding === tie.binding) return tie.binding;
	return tie.status2026 === 'never' ? 'for_parties' : 'mixed';
}

/** What the record says of the day of the record; a mandate whose end it could not check is `unconfirmed`. */
export function standingOf({
	id,
	status2026,
	note
}: Pick<Tie, 'id' | 'status2026' | 'note'>): Standing {
	switch (status2026) {
		case 'applies':
		case 'never':
			return status2026;
		case 'limited':
			return /mandate\b.*\bmust be confirmed/.test(note ?? '') ? 'unconfirmed' : 'limited';
		case 'notice_period':
			return 'open';
		case 'ended':
			throw new Error(`ties: row ${id} has ended, and ${need} what is left`);
		default:
			return status2026 satisfies never;
	}
}
