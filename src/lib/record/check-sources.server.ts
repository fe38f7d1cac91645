import type { Checked } from './checks.server';
import type { Fault } from './fault.server';
import { nearMisses } from './near-misses';
import { citationsIn, citationsOf, rowsOf, tableNames } from './rows.server';

/**
 * Every source that is cited exists, and every source that exists is cited, by a row or by the
 * editorial dossier: an entry on which nothing rests would make the bibliography look better than
 * the record is. A bibliography of which an entry could not be read is not asked.
 */
export function checkSources(checked: Checked): Fault[] {
	const { tables, placeOf, isWhole, sources, lineOfSource, hasAllSources, prose } = checked;
	const ids = sources.map(({ id }) => id);
	const known = new Set(ids);
	const isUnknown = (source: string): boolean => hasAllSources && !known.has(source);
	const cited = new Set<string>();
	const faults: Fault[] = [];

	for (const { table, row } of rowsOf(tables)) {
		for (const { source, column } of citationsOf(table, row)) {
			cited.add(source);
			if (isUnknown(source)) {
				faults.push({
					...placeOf(row),
					column,
					value: source,
					problem: unknownSource(source, ids)
				});
			}
		}
	}
	for (const { file, text } of prose) {
		text.split('\n').forEach((line, index) => {
			for (const source of citationsIn(line)) {
				cited.add(source);
				if (isUnknown(source)) {
					faults.push({
						file,
						line: index + 1,
						value: source,
						problem: unknownSource(source, ids)
					});
				}
			}
		});
	}
	// A row that could not be read, or a citation that is misspelt, may be the one of this source.
	if (faults.length > 0 || !tableNames.every(isWhole)) return faults;
	return sources
		.filter(({ id }) => !cited.has(id))
		.map((source) => ({
			file: 'data/sources.json',
			line: lineOfSource(source),
			column: 'id',
			value: source.id,
			problem: 'is cited by no row and not by the dossier; expected a citation, or no entry'
		}));
}

function unknownSource(source: string, ids: readonly string[]): string {
	return `is not in data/sources.json; expected the id of a source${nearMisses(source, ids)}`;
}
