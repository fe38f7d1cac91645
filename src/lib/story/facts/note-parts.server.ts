import type { CheckedRecord } from '../../record/read-record.server';
import { namedSource, type NamedSource } from '../../record/references.server';
import { rowsOf, tableStem } from '../../record/rows.server';

/** A piece of a note: words, or a source that it names. */
export type NotePart = { kind: 'words'; words: string } | { kind: 'source'; source: NamedSource };

/** Rows that notes of these tables name by their ids, and the column that says what such a row is. */
const namedRows: Readonly<Record<string, string>> = { counts: 'whatIsCounted', ties: 'name' };

/**
 * A note of the record as a reader can use it: `@id` and the file names of news reports become
 * sources, ids of rows of the same table (`see iccpr-op1`) become what those rows are called, and names
 * of columns lose their underscores.
 *
 * @param table the table the note stands in, as its file has it: `ties`; null for none
 */
export function noteParts(record: CheckedRecord, note: string, table: string | null): NotePart[] {
	const sources = new Map<string, NamedSource>(
		record.sources.map(({ id }) => [id, namedSource(record, id)])
	);
	const reports = new Map(record.newsReports.map(({ id, file }) => [file.slice(0, 3), id]));
	const names = namesOfRows(record, table);
	const readable = note
		.replaceAll(/\b[a-z][a-z0-9]*(?:-[a-z0-9]+)*\b/g, (word, at: number) =>
			note[at - 1] === '@' ? word : (names.get(word) ?? word)
		)
		.replaceAll(/\b[a-z]+(?:_[a-z]+)+\b/g, (column) => column.replaceAll('_', ' '));
	return readable
		.split(namesASource)
		.filter((part) => part !== '')
		.map((part) => {
			const { id = '', report = '' } = wholeName.exec(part)?.groups ?? {};
			const source = sources.get(id) ?? sources.get(reports.get(report) ?? '');
			return source ? { kind: 'source', source } : { kind: 'words', words: part };
		});
}

/** `@id`, or a news report by its file name or the number that begins it. */
const namesASource =
	/(@[a-z0-9]+(?:-[a-z0-9]+)*|(?:[Ss]ource )?[Aa]rticle \d{3}(?:_[0-9a-f]+\.txt|\b))/;
const wholeName = /^(?:@(?<id>.+)|(?:[Ss]ource )?[Aa]rticle (?<report>\d{3}).*)$/;

function namesOfRows(record: CheckedRecord, table: string | null): ReadonlyMap<string, string> {
	const column = table === null ? undefined : namedRows[table];
	if (column === undefined) return new Map();
	return new Map(
		rowsOf(record)
			.filter((row) => tableStem(row.table) === table)
			.map(({ key, row }) => [key, `“${String(Reflect.get(row, column))}”`])
	);
}
