import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../record/csv.server';
import { dataFile } from '../record/data-files.server';
import { dataPackage, dataTables } from './data-package.server';

/*
 * The rules of Data Package 2.0 (datapackage.org/standard): what it says MUST be, and the SHOULDs on
 * names. No validator for this version is kept up in the npm registry, so the rules stand here.
 */

const name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
const words = v.pipe(v.string(), v.nonEmpty());
/** Relative, with `/`, inside the folder of the package. */
const path = v.pipe(v.string(), v.regex(/^(?!\/)(?!.*(^|\/)\.)[^\\:]+$/));
const webAddress = v.pipe(v.string(), v.url(), v.startsWith('https://'));

const fieldTypes = 'string number integer boolean object array list datetime date time year'.split(
	' '
);
const field = v.strictObject({
	name: words,
	type: v.picklist([...fieldTypes, 'yearmonth', 'duration', 'geopoint', 'geojson', 'any']),
	format: v.optional(v.picklist(['default', 'email', 'uri', 'binary', 'uuid'])),
	delimiter: v.optional(words),
	itemType: v.optional(v.picklist(['string', 'integer', 'number', 'boolean', 'date'])),
	description: words,
	constraints: v.optional(
		v.strictObject({
			required: v.optional(v.boolean()),
			unique: v.optional(v.boolean()),
			pattern: v.optional(v.string()),
			enum: v.optional(
				v.pipe(
					v.array(v.string()),
					v.minLength(1),
					v.check((values) => new Set(values).size === values.length)
				)
			),
			minimum: v.optional(v.number()),
			maximum: v.optional(v.number())
		})
	)
});

const schema = v.pipe(
	v.strictObject({
		fields: v.pipe(v.array(field), v.minLength(1)),
		primaryKey: v.pipe(v.array(v.string()), v.minLength(1)),
		missingValues: v.optional(v.array(v.string())),
		foreignKeys: v.optional(
			v.array(
				v.strictObject({
					fields: v.array(v.string()),
					reference: v.strictObject({ resource: name, fields: v.array(v.string()) })
				})
			)
		)
	}),
	v.check(({ fields }) => new Set(fields.map((it) => it.name)).size === fields.length),
	v.check(({ fields, primaryKey }) =>
		primaryKey.every((key) => fields.some((it) => it.name === key))
	)
);

const resource = v.strictObject({
	$schema: v.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
	name,
	type: v.literal('table'),
	path,
	// Ours; the standard lets a package say more.
	rowCount: v.optional(v.pipe(v.number(), v.integer())),
	title: words,
	description: words,
	format: words,
	mediatype: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9.+-]+$/)),
	encoding: v.literal('utf-8'),
	schema
});

const packageRules = v.object({
	$schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name,
	title: words,
	description: words,
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
	created: v.pipe(v.string(), v.isoTimestamp()),
	licenses: v.pipe(
		v.array(v.strictObject({ name: words, path: webAddress, title: words })),
		v.minLength(1)
	),
	sources: v.array(v.strictObject({ title: words, path })),
	contributors: v.array(v.strictObject({ title: words, roles: v.array(words) })),
	keywords: v.array(words),
	resources: v.pipe(
		v.array(resource),
		v.minLength(1),
		v.check((resources) => new Set(resources.map((it) => it.name)).size === resources.length)
	)
});

const written: unknown = JSON.parse(dataFile('datapackage.json'));

describe('datapackage.json', () => {
	it('keeps the rules of Data Package 2.0', () => {
		const { issues } = v.safeParse(packageRules, written);
		expect(issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)).toBe(
			undefined
		);
	});

	const { resources } = v.parse(packageRules, written);

	it('points foreign keys at columns that exist', () => {
		for (const { path: file, schema } of resources) {
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				const target = resources.find((it) => it.name === reference.resource);
				const known = target?.schema.fields.map((it) => it.name) ?? [];
				expect(known, file).toEqual(expect.arrayContaining(reference.fields));
				expect(fields, file).toHaveLength(reference.fields.length);
			}
		}
	});

	it.each(resources.filter(({ format }) => format === 'csv').map((it) => [it.path, it] as const))(
		'tells the truth of %s, row by row',
		(file, { schema: { fields, primaryKey } }) => {
			const names = fields.map((it) => it.name);
			const { rows, faults } = readCsv(file, dataFile(file), names);
			expect(faults).toEqual([]);
			expect(dataFile(file).split('\n')[0]).toBe(names.join(','));
			for (const { name: column, type, constraints = {} } of fields) {
				const { required, unique, pattern, enum: values } = constraints;
				const cells = rows.map(({ cells }) => cells[column] ?? '');
				const held = cells.filter((cell) => cell !== '');
				const wrong = held.filter(
					(cell) =>
						(values !== undefined && !values.includes(cell)) ||
						(pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) ||
						(type === 'integer' && !/^-?\d+$/.test(cell))
				);
				expect(wrong, column).toEqual([]);
				if (required === true) expect(held, column).toHaveLength(cells.length);
				if (unique === true) expect(new Set(held).size, column).toBe(held.length);
			}
			const keys = rows.map(({ cells }) => primaryKey.map((key) => cells[key]).join('\n'));
			expect(new Set(keys).size).toBe(rows.length);
		}
	);
});

describe('sources.json', () => {
	/** The types of CSL 1.0.2 that a bibliography of documents can have. */
	const types = [
		...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book'],
		...['broadcast', 'chapter', 'dataset', 'document', 'entry-encyclopedia', 'interview'],
		...['legal_case', 'legislation', 'paper-conference', 'post', 'post-weblog', 'regulation'],
		...['report', 'speech', 'standard', 'thesis', 'treaty', 'webpage']
	];
	const part = v.pipe(v.number(), v.integer());
	const entry = v.strictObject({
		id: words,
		type: v.picklist(types),
		title: words,
		author: v.optional(v.array(v.strictObject({ literal: words }))),
		publisher: words,
		issued: v.optional(
			v.strictObject({
				'date-parts': v.pipe(
					v.array(v.pipe(v.array(part), v.minLength(1), v.maxLength(3))),
					v.minLength(1),
					v.maxLength(2)
				)
			})
		),
		URL: v.optional(v.pipe(v.string(), v.url())),
		language: words,
		note: v.optional(words)
	});

	it('is CSL-JSON: a list of entries with variables that CSL has', () => {
		const { issues } = v.safeParse(v.array(entry), JSON.parse(dataFile('sources.json')));
		expect(issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)).toBe(
			undefined
		);
	});
});

describe('the tables for the page', () => {
	const tables = dataTables(dataPackage());

	it('have all their rows, and show the first of them cell by cell', () => {
		const visits = tables.find((table) => table.name === 'visits');
		expect(visits?.rowCount).toBe(30);
		expect(visits?.preview[0]?.[0]).toBe('v01');
		for (const table of tables) {
			expect(table.rowCount, table.file).toBeGreaterThan(0);
			for (const row of table.preview) expect(row).toHaveLength(table.columns.length);
		}
	});

	it('leave the bibliography to its own file', () => {
		expect(tables.map(({ file }) => file)).not.toContain('sources.json');
	});
});
