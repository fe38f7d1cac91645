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

/**
 * What the record says of its access to places in Russia: that it has `some`, something else that is
 * `told` in words, or nothing, `untold`.
 */
export type Access = 'some' | 'told' | 'untold';

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
	access: Access;
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

/** The mandates whose end the record could not check, in the words of their rows: no column says so. */
const unconfirmed: Partial<Record<PowerId, string>> = {
	'sr-russia': 'Whether the mandate was extended in October 2026 must be confirmed',
	coi: 'Whether the mandate was renewed in 2026 must be confirmed'
};

/** The bodies on whose access somebody has spoken, in the words of their rows: no column says so. */
const spokenOf: Partial<Record<PowerId, { access: Access; words: string }>> = {
	cpt: { access: 'told', words: 'visits to Russia, 1998 to 2021' },
	'sr-torture': { access: 'told', words: 'reports that access is denied' },
	'sr-russia': { access: 'told', words: 'Not admitted to Russia' },
	coi: { access: 'told', words: 'Russia does not answer it' },
	icrc: { access: 'some', words: 'not the level of access it would wish' },
	'osce-mm': { access: 'told', words: 'the experts worked from open sources' }
};

/** The rows behind the powers chart. Throws an Error naming the row when one is missing, or says something else than the chart. */
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
		stands: standingOf(id, tie),
		access: accessOf(id, tie)
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
export function standingOf(
	id: PowerId,
	tie: Pick<Tie, 'status2026' | 'summary' | 'note'>
): Standing {
	const { status2026 } = tie;
	switch (status2026) {
		case 'applies':
		case 'never':
			return status2026;
		case 'limited': {
			const words = unconfirmed[id];
			if (words === undefined) return 'limited';
			checkWords(id, tie, words);
			return 'unconfirmed';
		}
		case 'notice_period':
			return 'open';
		case 'ended':
			throw new Error(`ties: row ${id} has ended, and ${need} what is left`);
		default:
			return status2026 satisfies never;
	}
}

/** What the row of a body says of its access. */
export function accessOf(id: PowerId, tie: Pick<Tie, 'summary' | 'note'>): Access {
	const spoken = spokenOf[id];
	if (!spoken) return 'untold';
	checkWords(id, tie, spoken.words);
	return spoken.access;
}

/** Throws an Error when a row no longer says the words on which a mark of the chart rests. */
function checkWords(id: PowerId, { summary, note }: Pick<Tie, 'summary' | 'note'>, words: string) {
	if (summary.includes(words) || note?.includes(words)) return;
	throw new Error(
		`data/ties.csv row "${id}" no longer says “${words}” in its summary or note, on which the powers ` +
			'chart rests: change what src/lib/charts/powers/data.server.ts makes of the row'
	);
}
