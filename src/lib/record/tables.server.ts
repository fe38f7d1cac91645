import * as v from 'valibot';
import {
	addresses,
	count,
	countryCode,
	date,
	files,
	listOf,
	oneOf,
	optionalCount,
	optionalOneOf,
	optionalText,
	places,
	slug,
	source,
	sources,
	text
} from './columns.server';

/** A table of the record: its file, the property that tells its rows apart, and its columns. */
export interface Table<Columns extends v.ObjectEntries> {
	file: string;
	key: keyof Columns & string;
	columns: Columns;
	/** The columns whose property is not simply the column name in camel case. */
	columnNames: Partial<Record<keyof Columns & string, string>>;
}

/** One row of a table, checked and typed. */
export type Row<T> =
	T extends Table<infer Columns> ? v.InferOutput<v.ObjectSchema<Columns, undefined>> : never;

function table<const Columns extends v.ObjectEntries>(
	file: string,
	key: keyof Columns & string,
	columns: Columns,
	columnNames: Partial<Record<keyof Columns & string, string>> = {}
): Table<Columns> {
	return { file, key, columns, columnNames };
}

/** The name a property has in the header of the CSV file: `regionGroup` is `region_group`. */
export function columnName(
	{ columnNames }: { columnNames: Readonly<Partial<Record<string, string>>> },
	property: string
): string {
	return (
		columnNames[property] ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
	);
}

/** The header of the CSV file, in the order of the table. */
export function columnNamesOf(of: {
	columns: object;
	columnNames: Readonly<Partial<Record<string, string>>>;
}): string[] {
	return Object.keys(of.columns).map((property) => columnName(of, property));
}

const confidence = oneOf('high', 'medium', 'low');

/** The tables of the record by the name under which the record holds them. */
export const tables = {
	visits: table('visits.csv', 'id', {
		id: slug,
		start: date,
		end: date,
		kind: oneOf('periodic', 'ad_hoc', 'unknown'),
		kindBasis: optionalOneOf('stated', 'inferred'),
		regionGroup: oneOf('north_caucasus', 'other', 'unknown'),
		places,
		reportPublished: oneOf('yes', 'no'),
		publishedOn: date,
		infRef: optionalText,
		dated: oneOf('day', 'month', 'year', 'range', 'unknown'),
		source,
		moreSources: sources,
		unverified: listOf('start', 'end', 'kind', 'places', 'published_on', 'inf_ref'),
		note: optionalText
	}),
	states: table(
		'states.csv',
		'iso3',
		{
			iso3: countryCode,
			name: text,
			memberSince: date,
			signed: date,
			ratified: date,
			inForce: date,
			basis: oneOf('ratification', 'succession'),
			source,
			unverified: listOf('signed', 'ratified', 'in_force'),
			note: optionalText
		},
		{ memberSince: 'coe_member_since' }
	),
	events: table('events.csv', 'id', {
		id: slug,
		date,
		title: text,
		summary: text,
		chapter: oneOf(
			'origins',
			'membership',
			'mechanism',
			'visits',
			'statements',
			'ties',
			'leaving',
			'remaining',
			'evidence'
		),
		source,
		moreSources: sources,
		confidence,
		note: optionalText
	}),
	ties: table(
		'ties.csv',
		'id',
		{
			id: slug,
			name: text,
			kind: oneOf('treaty', 'body', 'court', 'mechanism', 'memorandum'),
			parent: text,
			signed: date,
			ratified: date,
			inForce: date,
			ended: date,
			endBasis: optionalOneOf('fact', 'computed'),
			status2026: oneOf('applies', 'limited', 'ended', 'never', 'notice_period'),
			canEnterWithoutConsent: oneOf('yes', 'no', 'for_parties', 'domestic', 'n/a'),
			hearsIndividuals: oneOf('yes', 'limited', 'no'),
			binding: oneOf('yes', 'no', 'mixed'),
			summary: text,
			source,
			moreSources: sources,
			unverified: listOf('signed', 'ratified', 'in_force', 'ended'),
			note: optionalText
		},
		{ status2026: 'status_2026' }
	),
	counts: table('counts.csv', 'id', {
		id: slug,
		value: count,
		denominator: optionalCount,
		qualifier: oneOf('exact', 'approximately', 'at_least', 'more_than'),
		whatIsCounted: text,
		population: text,
		period: date,
		whoCounted: text,
		reportedOn: date,
		source,
		note: optionalText
	}),
	claims: table('claims.csv', 'id', {
		id: v.pipe(v.string(), v.regex(/^C\d\d$/, 'is not an id; expected for example C07')),
		article: files,
		claim: text,
		attributedTo: text,
		wording: text,
		verdict: oneOf('supported', 'imprecise', 'contradicted', 'unverified'),
		correctStatement: text,
		topic: slug,
		source,
		moreSources: sources,
		confidence,
		note: optionalText
	}),
	quotes: table('quotes.csv', 'id', {
		id: slug,
		speaker: text,
		role: text,
		side: oneOf('Ukraine', 'Russia', 'UN', 'Council of Europe', 'civil society', 'other'),
		saidOn: date,
		quote: optionalText,
		printedIn: optionalText,
		translation: optionalOneOf('yes', 'no'),
		about: text,
		source,
		note: optionalText
	}),
	articles: table('articles.csv', 'article', {
		article: v.pipe(
			v.string(),
			v.regex(/^(Preamble|\d+(\(\d+\))?)$/, 'is not an article; expected for example 8(1)')
		),
		paraphrase: text,
		exactQuote: optionalText,
		source
	}),
	glossary: table('glossary.csv', 'id', {
		id: slug,
		term: text,
		plainDefinition: text,
		source
	}),
	publicStatements: table('public_statements.csv', 'id', {
		id: slug,
		date,
		party: countryCode,
		subject: text,
		ref: optionalText,
		source,
		unverified: listOf('date', 'ref'),
		note: optionalText
	}),
	publication: table('publication.csv', 'id', {
		id: slug,
		date,
		party: countryCode,
		published: count,
		outOf: count,
		unit: oneOf('reports', 'visits'),
		source,
		note: optionalText
	}),
	corrections: table('corrections.csv', 'id', {
		id: slug,
		date,
		where: addresses,
		was: optionalText,
		now: optionalText,
		why: text
	})
};

/** A visit of the Committee to Russia. `dated` says how exactly it is known when it began. */
export type Visit = Row<typeof tables.visits>;
/** A party to the Convention and the steps by which it became one. */
export type StateParty = Row<typeof tables.states>;
/** Something that happened, with the chapter of the story it belongs to. */
export type RecordEvent = Row<typeof tables.events>;
/** A treaty, court, body or mechanism between Russia and the outside, and what it can do. */
export type Tie = Row<typeof tables.ties>;
/** A number together with what, among whom, when and by whom it was counted. */
export type Count = Row<typeof tables.counts>;
/** A claim of a news report, and what the record says about it. */
export type Claim = Row<typeof tables.claims>;
/** A public statement of the Committee on one state. */
export type PublicStatement = Row<typeof tables.publicStatements>;
/** An entry of the log of corrections: what was changed after a release, and why. */
export type Correction = Row<typeof tables.corrections>;

/** The name of a table as the record holds it. */
export type TableName = keyof typeof tables;

/** All rows of all tables, in the order of the files. */
export type Tables = { [Name in TableName]: Row<(typeof tables)[Name]>[] };
