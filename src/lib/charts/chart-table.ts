import type { NamedSource } from '../record/references.server';

/** One cell of a chart's table; a provisional one is inferred, estimated or not confirmed. */
export interface ChartTableCell {
	text: string;
	provisional: boolean;
}

/** What a chart shows as a table of words, for people who do not see it or want to check it. */
export interface ChartTable {
	caption: string;
	/** Column headings, in the order of the cells. */
	columns: string[];
	/** One row for each mark; `id` is the row of the record. */
	rows: { id: string; cells: ChartTableCell[] }[];
}

/** The same with what each row rests on. */
export interface SourcedChartTable extends ChartTable {
	rows: (ChartTable['rows'][number] & { sources: NamedSource[] })[];
}

/** A cell that says what is certain. */
export function firm(text: string): ChartTableCell {
	return { text, provisional: false };
}

/** A cell that says what is inferred, estimated or not confirmed. */
export function provisional(text: string): ChartTableCell {
	return { text, provisional: true };
}
