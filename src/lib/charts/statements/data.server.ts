import type { CheckedRecord } from '$lib/record/read-record.server';
import { coarsen, type KnownDate } from '$lib/record/partial-date';
import { rowById } from '$lib/record/rows.server';
import { isOnCooperation, isOnNorthCaucasus, isOnRussia } from '$lib/record/statement-groups';
import { statementMajority, type Share } from '$lib/record/statement-majority';
import type { PublicStatement } from '$lib/record/tables.server';

/** The parts of the record that the statements chart draws. */
export type StatementsRows = Pick<
	CheckedRecord,
	'publicStatements' | 'states' | 'articles' | 'asOf'
>;

/** What a statement is about, as far as the chart tells it apart. */
export type About = 'north-caucasus' | 'co-operation' | 'other';

/** One public statement. */
export interface StatementRow {
	id: string;
	/** The state it is on, by name. */
	party: string;
	isOnRussia: boolean;
	/** To the month: of some of them the day rests on a second source, or sources give two. */
	date: KnownDate;
	/** The subject in the words of the record. */
	subject: string;
	about: About;
}

/** What the statements chart is drawn from; plain data. */
export interface StatementsData {
	/** In order of time. */
	statements: StatementRow[];
	/** The share of its members that must agree. */
	majority: Share;
	/** The day of the record. */
	asOf: KnownDate;
}

/** The rows behind the statements chart. Throws an Error naming the row when its state or date is missing. */
export function statementsData(rows: StatementsRows): StatementsData {
	const { publicStatements, states, articles, asOf } = rows;
	const rule = rowById(articles, 'articles', '10(2)', 'the statements chart draws');
	return {
		statements: publicStatements.map((statement) => ({
			id: statement.id,
			party: rowById(states, 'states', statement.party, 'the statements chart names').name,
			isOnRussia: isOnRussia(statement),
			date: monthOf(statement),
			subject: statement.subject,
			about: aboutOf(statement)
		})),
		majority: statementMajority(rule.exactQuote),
		asOf
	};
}

function monthOf({ id, date }: PublicStatement): KnownDate {
	if (date.kind === 'date') return coarsen(date, 'month');
	throw new Error(`public_statements: row ${id} needs one date`);
}

function aboutOf(statement: PublicStatement): About {
	if (isOnNorthCaucasus(statement)) return 'north-caucasus';
	return isOnCooperation(statement) ? 'co-operation' : 'other';
}
