import dataPackage from '/data/datapackage.json?raw';
import dossier from '/data/DOSSIER.md?raw';
import sources from '/data/sources.json?raw';
import { readRecord, type CheckedRecord } from './read-record.server';

const tables = import.meta.glob<string>('/data/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The record as shipped, read and checked once. Importing it throws when anything is wrong. */
export const record: CheckedRecord = readRecord({
	tables: new Map(
		Object.entries(tables).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
	),
	sources,
	dataPackage,
	prose: [{ file: 'data/DOSSIER.md', text: dossier }]
});
