import type { Checked } from './checks.server';
import type { Fault } from './fault.server';
import { nearMisses } from './near-misses';
import { citationsIn, citationsOf, rowsOf } from './rows.server';
import { lineOfSource } from './sources.server';

/**
 * Every source that is cited exists, and every source that exists is cited, by a row or by the
 * editorial dossier: an entry on which nothing rests would make the bibliography look better than
 * the record is.
 */
export function checkSources(checked: Checked): Fault[] {
	const { tables, placeOf, sources, sourcesText, prose, isWhole } = checked;
	const ids = sources.map(({ id }) => id);
	const known = new Set(ids);
	const cited = new Set<string>();
	const faults: Fault[] = [];

	for (const { table, row } of rowsOf(tables)) {
		for (const { source, column } of citationsOf(table, row)) {
			cited.add(source);
			if (!known.has(source)) {
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
				if (!known.has(source)) {
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
	// A row that could not be read may be the one that cites the source.
	if (!isWhole) return faults;
	const uncited = ids.filter((id) => !cited.has(id));
	const uncitedFaults = uncited.map((id) => ({
		file: 'data/sources.json',
		line: lineOfSource(sourcesText, id),
		column: 'id',
		value: id,
		problem: 'is cited by no row and not by the dossier; expected a citation, or no entry'
	}));
	return [...faults, ...uncitedFaults];
}

function unknownSource(source: string, ids: readonly string[]): string {
	return `is not in data/sources.json; expected the id of a source${nearMisses(source, ids)}`;
}
