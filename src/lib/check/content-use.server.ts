import { chartData } from '../charts/chart-data.server';
import { rowsDrawn } from '../charts/chart-source.server';
import { derivedFacts } from '../record/derived-facts.server';
import { resolveFact } from '../record/facts.server';
import { record } from '../record/record.server';
import { addressOf, rowsOf, tableStem } from '../record/rows.server';
import type { TableName } from '../record/tables.server';
import { orderedSteps } from '../story/step-order';
import type { References, StepWords } from '../story/words/words';

/** Tables whose rows are there to be named by the words or drawn by a chart. */
const namedTables: readonly TableName[] = ['counts', 'events', 'quotes', 'articles', 'glossary'];

/** Figures in `derived-facts.server.ts` that no words state. */
export function unusedFigures(all: readonly References[]): string[] {
	const said = new Set(all.flatMap(({ facts }) => facts));
	return Object.keys(derivedFacts)
		.map((name) => `derived/${name}`)
		.filter((id) => !said.has(id));
}

/** Rows, table by table, that are there to be named or drawn and are not. */
export function unusedRows(all: readonly References[]): string[] {
	const named = all.flatMap(({ facts, quotes, terms }) => [
		...facts.flatMap((fact) => resolveFact(record, fact).rows),
		...quotes.map((id) => `quotes/${id}`),
		...terms.map((id) => `glossary/${id}`)
	]);
	const drawn = [...new Set(orderedSteps.map(({ state }) => state.chart))].flatMap((chart) =>
		rowsDrawn(record, chartData, chart).flatMap(({ table, rows }) =>
			rows.map((row) => addressOf(table, row))
		)
	);
	const used = new Set([...named, ...drawn]);
	return namedTables.flatMap((name) => {
		const unused = rowsOf(record).filter(
			({ table, address }) => table === name && !used.has(address)
		);
		const keys = unused.map(({ key }) => key).join(', ');
		return unused.length === 0 ? [] : [`${tableStem(name)} (${unused.length}): ${keys}`];
	});
}

/** Sources that stand behind rows only, in one line. */
export function uncitedSources(steps: readonly StepWords[]): string[] {
	const cited = new Set(
		steps.flatMap(({ citations, notesCitations }) => [...citations, ...notesCitations])
	);
	const uncited = record.sources.map(({ id }) => id).filter((id) => !cited.has(id));
	return uncited.length === 0
		? []
		: [`${uncited.length} of ${record.sources.length}: ${uncited.join(', ')}`];
}
