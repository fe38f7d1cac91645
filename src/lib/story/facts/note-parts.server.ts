import type { CheckedRecord } from '../../record/read-record.server';
import { labelOf } from '../../record/references.server';
import { rowsOf, tableStem } from '../../record/rows.server';

/** A source as a note names it: a label that leads to its entry in the bibliography. */
export interface NamedSource {
	id: string;
	label: string;
}

/** A piece of a note: words, or a source that it names. */
export type NotePart = { kind: 'words'; words: string } | { kind: 'source'; source: NamedSource };

/** Rows that notes of these tables name by their ids, and the column that says what such a row is. */
const namedRows: Readonly<Record<string, string>> = { counts: 'whatIsCounted', ties: 'name' };

/**
 * A note of the record as a reader can use it: `@id` and the file names of news reports become
 * sources, and ids of rows of the same table (`see iccpr-op1`) become what those rows are called.
 *
 * @param table the table the note stands in, as its file has it: `ties`; null for none
 */
export function noteParts(record: CheckedRecord, note: string, table: string | null): NotePart[] {
	const labels = new Map(record.sources.map((source) => [source.id, labelOf(source)]));
	const reports = new Map(record.newsReports.map(({ id, file }) => [file.slice(0, 3), id]));
	const names = namesOfRows(record, table);
	const readable = note.replaceAll(/\b[a-z][a-z0-9]*(?:-[a-z0-9]+)*\b/g, (word, at: number) =>
		note[at - 1] === '@' ? word : (names.get(word) ?? word)
	);
	return readable
		.split(/(@[a-z0-9]+(?:-[a-z0-9]+)*|(?:[Ss]ource )?[Aa]rticle \d{3}\b(?:_[0-9a-f]+\.txt)?)/)
		.filter((part) => part !== '')
		.map((part) => {
			const report = /rticle (\d{3})/.exec(part)?.[1];
			const id = part.startsWith('@') ? part.slice(1) : reports.get(report ?? '');
			const label = id === undefined ? undefined : labels.get(id);
			return id === undefined || label === undefined
				? { kind: 'words', words: part }
				: { kind: 'source', source: { id, label } };
		});
}

function namesOfRows(record: CheckedRecord, table: string | null): ReadonlyMap<string, string> {
	const column = table === null ? undefined : namedRows[table];
	if (column === undefined) return new Map();
	return new Map(
		rowsOf(record)
			.filter((row) => tableStem(row.table) === table)
			.map(({ key, row }) => [key, `“${String(Reflect.get(row, column))}”`])
	);
}
