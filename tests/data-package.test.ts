import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { csvParse } from 'd3';
import { buildFolder } from '../scripts/built-site';
import { expect, test } from './site';

interface Field {
	name: string;
	type: 'string' | 'integer' | 'list' | 'array' | 'object';
	delimiter?: string;
	constraints?: {
		required?: boolean;
		unique?: boolean;
		pattern?: string;
		enum?: string[];
		minimum?: number;
	};
}

interface TableSchema {
	fields: Field[];
	primaryKey: string[];
	missingValues?: string[];
	foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

interface Resource {
	name: string;
	path: string;
	format: 'csv' | 'json';
	schema: TableSchema;
}

type Row = Record<string, unknown>;

const described = JSON.parse(published('datapackage.json')) as { resources: Resource[] };
const rowsOf = new Map(
	described.resources.map((resource) => [resource.name, readRows(resource)] as const)
);

function published(file: string): string {
	return readFileSync(join(buildFolder, 'data', file), 'utf8');
}

/** The rows of a resource as its description tells a reader to take them. */
function readRows({ path, format, schema }: Resource): Row[] {
	if (format === 'json') return JSON.parse(published(path)) as Row[];
	const table = csvParse(published(path));
	expect(table.columns, path).toEqual(schema.fields.map(({ name }) => name));
	return table.map((cells) =>
		Object.fromEntries(
			schema.fields.map((field) => [field.name, valueOf(cells[field.name] ?? '', field, schema)])
		)
	);
}

function valueOf(
	cell: string,
	{ type, delimiter = ',' }: Field,
	{ missingValues = [''] }: TableSchema
): unknown {
	if (missingValues.includes(cell)) return undefined;
	if (type === 'list') return cell.split(delimiter);
	if (type === 'integer' && /^[+-]?\d+$/.test(cell)) return Number(cell);
	return cell;
}

/** A Table Schema as the JSON Schema of one of its rows; what is unique is looked at apart. */
function rowSchema({ fields }: TableSchema): AnySchemaObject {
	const properties = fields.map(({ name, type, constraints = {} }) => [
		name,
		{
			type: type === 'list' ? 'array' : type,
			...(constraints.enum ? { enum: constraints.enum } : {}),
			...(constraints.pattern ? { pattern: `^(?:${constraints.pattern})$` } : {}),
			...(constraints.minimum === undefined ? {} : { minimum: constraints.minimum })
		}
	]);
	const required = fields.filter(({ constraints }) => constraints?.required === true);
	return {
		type: 'object',
		properties: Object.fromEntries(properties) as object,
		required: required.map(({ name }) => name),
		additionalProperties: false
	};
}

/** What stands in some columns of a row, as one word; nothing where one of them is empty. */
function keyOf(row: Row, columns: readonly string[]): string | undefined {
	const values = columns.map((column) => row[column]);
	return values.includes(undefined) ? undefined : JSON.stringify(values);
}

function compile(schema: AnySchemaObject): ValidateFunction {
	const ajv = new Ajv({ allErrors: true, strict: false, formats: { textarea: true } });
	formats(ajv);
	return ajv.compile(schema);
}

function faultsOf(valid: ValidateFunction, data: unknown): string[] {
	valid(data);
	return (valid.errors ?? []).map(
		({ instancePath, message }) => `${instancePath} ${message ?? ''}`
	);
}

/** A profile of version 1. The dialect it names is an older one; it uses nothing that has changed since. */
function profile(file: string): ValidateFunction {
	const text = readFileSync(new URL(`profiles/${file}`, import.meta.url), 'utf8');
	const schema: unknown = JSON.parse(text, (key, value: unknown) =>
		key === '$schema' ? undefined : value
	);
	return compile(schema as AnySchemaObject);
}

/*
 * The rules of Data Package 2.0 stand in src/lib/check/data-package.server.test.ts. Most programs that
 * read such packages know version 1 only; what it lacks is lists, which they would take as text.
 */
test('programs that know the first version of Data Package read ours', () => {
	expect(faultsOf(profile('data-package-1.json'), described)).toEqual([]);
	const table = profile('table-schema-1.json');
	for (const { name, schema } of described.resources) {
		const fields = schema.fields.map((field) =>
			field.type === 'list' ? { ...field, type: 'string' } : field
		);
		expect(faultsOf(table, { ...schema, fields }), name).toEqual([]);
	}
});

for (const { name, schema } of described.resources) {
	test(`each row of ${name} is what the package says`, () => {
		const rows = rowsOf.get(name) ?? [];
		expect(rows.length).toBeGreaterThan(0);
		const valid = compile(rowSchema(schema));
		expect(
			rows.flatMap((row, index) => faultsOf(valid, row).map((fault) => `${index}${fault}`))
		).toEqual([]);

		const unique = schema.fields.filter(({ constraints }) => constraints?.unique === true);
		for (const columns of [schema.primaryKey, ...unique.map((field) => [field.name])]) {
			const keys = rows.map((row) => keyOf(row, columns)).filter((key) => key !== undefined);
			expect(
				keys.filter((key, index) => keys.indexOf(key) !== index),
				columns.join()
			).toEqual([]);
		}

		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const there = (rowsOf.get(reference.resource) ?? []).map((row) =>
				keyOf(row, reference.fields)
			);
			const keys = rows.map((row) => keyOf(row, fields)).filter((key) => key !== undefined);
			expect(
				keys.filter((key) => !there.includes(key)),
				fields.join()
			).toEqual([]);
		}
	});
}
