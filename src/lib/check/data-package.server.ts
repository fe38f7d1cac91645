import * as v from 'valibot';
import { readCsv } from '../record/csv.server';
import { dataFile } from '../record/data-files.server';

const fieldSchema = v.object({
	name: v.string(),
	type: v.string(),
	description: v.string(),
	constraints: v.optional(v.object({ enum: v.optional(v.array(v.string())) }))
});

const resourceSchema = v.object({
	name: v.string(),
	path: v.string(),
	title: v.string(),
	description: v.string(),
	format: v.string(),
	schema: v.object({ fields: v.array(fieldSchema) })
});

const packageSchema = v.object({
	name: v.string(),
	title: v.string(),
	version: v.string(),
	contributors: v.pipe(v.array(v.object({ title: v.string() })), v.minLength(1)),
	resources: v.array(resourceSchema)
});

/** What is told of the record as a whole, by the Data Package. */
export type DataPackage = v.InferOutput<typeof packageSchema>;

/** One table for a reader who may want to take it. */
export interface DataTable {
	/** As addresses and files have it: `public_statements`. */
	name: string;
	file: string;
	title: string;
	description: string;
	columns: DataColumn[];
	rowCount: number;
	/** The cells of the first rows, as they are written. */
	preview: string[][];
}

/** A column of a table, and the only words it may hold where there are few. */
export interface DataColumn {
	name: string;
	description: string;
	values: string[];
}

/** How many rows of a table are shown before it is taken. */
const previewRows = 3;

/** The Data Package as it is written. Throws when it lacks what the pages need. */
export function dataPackage(): DataPackage {
	return v.parse(packageSchema, JSON.parse(dataFile('datapackage.json')));
}

/** The tables of the package, with their first rows. The bibliography is not among them. */
export function dataTables({ resources }: DataPackage): DataTable[] {
	return resources
		.filter(({ format }) => format === 'csv')
		.map(({ name, path, title, description, schema }) => {
			const columns = schema.fields.map((field) => ({
				name: field.name,
				description: field.description,
				values: field.constraints?.enum ?? []
			}));
			const names = columns.map((column) => column.name);
			const { rows } = readCsv(`data/${path}`, dataFile(path), names);
			return {
				name,
				file: path,
				title,
				description,
				columns,
				rowCount: rows.length,
				preview: rows
					.slice(0, previewRows)
					.map(({ cells }) => names.map((column) => cells[column] ?? ''))
			};
		});
}
