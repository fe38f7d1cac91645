import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { columnName, columnNamesOf, tables } from './tables.server';

const packageSchema = v.object({
	resources: v.array(
		v.object({
			path: v.string(),
			schema: v.object({
				fields: v.array(
					v.object({
						name: v.string(),
						description: v.string(),
						constraints: v.optional(v.object({ enum: v.optional(v.array(v.string())) }))
					})
				),
				primaryKey: v.array(v.string())
			})
		})
	)
});
const { resources } = v.parse(
	packageSchema,
	JSON.parse(readFileSync('data/datapackage.json', 'utf8'))
);
const readme = readFileSync('data/README.md', 'utf8');

describe.each(Object.values(tables).map((table) => [table.file, table] as const))(
	'the description of %s',
	(file, table) => {
		const resource = resources.find(({ path }) => path === file);

		it('has the columns and the key that the reader expects', () => {
			expect(resource?.schema.fields.map(({ name }) => name)).toEqual(columnNamesOf(table));
			expect(resource?.schema.primaryKey).toEqual([columnName(table, table.key)]);
		});

		it('allows the words that the reader allows', () => {
			for (const [property, schema] of Object.entries<object>(table.columns)) {
				const column = columnName(table, property);
				const field = resource?.schema.fields.find(({ name }) => name === column);
				const words = 'options' in schema ? schema.options : field?.constraints?.enum;
				expect(field?.constraints?.enum, column).toEqual(words);
			}
		});

		it('stands in the codebook, column by column', () => {
			const [, section = ''] = readme.split(`### \`${file}\``);
			const [ours = ''] = section.split('\n### ');
			for (const column of columnNamesOf(table)) expect(ours).toContain(`| \`${column}\` |`);
		});
	}
);

it('describes every table and the bibliography, and nothing else', () => {
	expect(resources.map(({ path }) => path)).toEqual([
		...Object.values(tables).map(({ file }) => file),
		'sources.json'
	]);
});
