import { readRecord, type CheckedRecord } from './read-record.server';

const texts = import.meta.glob<string>(['/data/*.csv', '/data/*.json', '/data/DOSSIER.md'], {
	query: '?raw',
	import: 'default',
	eager: true
});
const files = new Map(
	Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
);

/** The record as shipped, read and checked once. Importing it throws when anything is wrong. */
export const record: CheckedRecord = readRecord({
	tables: files,
	sources: texts['/data/sources.json'] ?? '',
	dataPackage: texts['/data/datapackage.json'] ?? '',
	prose: [{ file: 'data/DOSSIER.md', text: texts['/data/DOSSIER.md'] ?? '' }]
});
