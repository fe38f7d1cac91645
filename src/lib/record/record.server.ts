import { dataFile, dataFiles } from './data-files.server';
import { readRecord, type CheckedRecord } from './read-record.server';

/** The record as shipped, read and checked once. Importing it throws when anything is wrong. */
export const record: CheckedRecord = readRecord({
	tables: dataFiles,
	sources: dataFile('sources.json'),
	dataPackage: dataFile('datapackage.json'),
	prose: [{ file: 'data/DOSSIER.md', text: dataFile('DOSSIER.md') }]
});
