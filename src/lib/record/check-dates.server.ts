import type { Checked } from './checks.server';
import type { Fault } from './fault.server';
import { earliest, latest, type PartialDate } from './partial-date';
import type { StateParty, Tie, Visit } from './tables.server';
import { entersIntoForce } from './treaty-arithmetic';

type Finding = Pick<Fault, 'column' | 'value' | 'problem'>;

/** The dates of a row agree with one another, with what the row says of them, and with Article 19. */
export function checkDates({ tables, placeOf }: Checked): Fault[] {
	const first = tables.events.find(({ id }) => id === 'convention-in-force');
	const firstDay = first ? earliest(first.date) : null;
	const located = (row: object, findings: Finding[]): Fault[] =>
		findings.map((finding) => ({ ...placeOf(row), ...finding }));
	return [
		...tables.visits.flatMap((visit) => located(visit, visitFindings(visit))),
		...tables.states.flatMap((state) => located(state, stateFindings(state, firstDay))),
		...tables.ties.flatMap((tie) => located(tie, tieFindings(tie)))
	];
}

function visitFindings(visit: Visit): Finding[] {
	const findings = notBefore('end', visit.end, 'start', visit.start);
	findings.push(...notBefore('published_on', visit.publishedOn, 'end', visit.end));
	const held = heldAs(visit.start);
	if (held !== visit.dated) {
		const problem = `does not agree with start, which is given as: ${held}`;
		findings.push({ column: 'dated', value: visit.dated, problem });
	}
	if (visit.dated === 'range' && visit.end.kind !== 'unknown') {
		findings.push({
			column: 'end',
			value: written(visit.end),
			problem: 'stands beside a window; expected an empty cell, since start holds the window'
		});
	}
	if ((visit.reportPublished === 'yes') !== (visit.publishedOn.kind !== 'unknown')) {
		findings.push({
			column: 'report_published',
			value: visit.reportPublished,
			problem: 'does not agree with published_on; expected a date exactly when it is yes'
		});
	}
	return findings;
}

function heldAs(start: PartialDate): Visit['dated'] {
	switch (start.kind) {
		case 'date':
			return start.precision;
		case 'interval':
			return 'range';
		case 'unknown':
			return 'unknown';
		default:
			return start satisfies never;
	}
}

function stateFindings(state: StateParty, firstDay: string | null): Finding[] {
	return [
		...notBefore('ratified', state.ratified, 'signed', state.signed),
		...notBefore('in_force', state.inForce, 'ratified', state.ratified),
		...articleFindings(state, firstDay)
	];
}

/** Article 19, or, for a state that succeeded to the treaty, the day of the succession itself. */
function articleFindings(
	{ basis, ratified, inForce }: StateParty,
	firstDay: string | null
): Finding[] {
	const deposit = earliest(ratified);
	if (deposit === null || ratified.kind !== 'date' || ratified.precision !== 'day') return [];
	// Without the first day of the Convention, Article 19 has no answer for its first states.
	if (basis === 'ratification' && firstDay === null) return [];
	const expected =
		basis === 'succession' ? deposit : laterOf(entersIntoForce(deposit), firstDay ?? '');
	if (written(inForce) === expected) return [];
	const rule = basis === 'succession' ? 'the day of the succession' : 'Article 19';
	const problem = `does not follow from ratified ${deposit}; expected ${expected} (${rule})`;
	return [{ column: 'in_force', value: written(inForce), problem }];
}

function tieFindings(tie: Tie): Finding[] {
	const findings = [
		...notBefore('ratified', tie.ratified, 'signed', tie.signed),
		...notBefore('ended', tie.ended, 'in_force', tie.inForce)
	];
	if (tie.ended.kind !== 'unknown' && tie.endBasis !== 'fact') {
		findings.push({
			column: 'end_basis',
			value: tie.endBasis ?? '',
			problem: 'does not agree with ended; expected fact when a day is given'
		});
	}
	return findings;
}

function notBefore(
	column: string,
	date: PartialDate,
	otherColumn: string,
	other: PartialDate
): Finding[] {
	const last = latest(date);
	const first = earliest(other);
	if (last === null || first === null || last >= first) return [];
	const problem = `lies before ${otherColumn}, ${written(other)}; expected it to be later`;
	return [{ column, value: written(date), problem }];
}

function written(date: PartialDate): string {
	return date.kind === 'unknown' ? '' : date.edtf;
}

function laterOf(a: string, b: string): string {
	return a > b ? a : b;
}
