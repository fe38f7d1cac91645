import type { Fault } from './fault.server';

/** One row of a table as text: its cells by column, and the line of the file on which it starts. */
interface CsvRow {
	line: number;
	cells: Record<string, string>;
}

/** The rows that could be read, and what was wrong with the others. */
export interface CsvTable {
	rows: CsvRow[];
	faults: Fault[];
}

/**
 * Reads a table with exactly the given columns, in any order. Rows with too many or too few cells
 * are left out and reported; when the header itself is wrong, no row is read. Columns without a name
 * at the end, as spreadsheets leave them, are passed over as long as nothing stands in them.
 *
 * RFC 4180 with a byte order mark and either kind of line end allowed. Written out here because
 * d3-dsv keeps neither line numbers nor stray quotes nor surplus cells, and each of them is
 * something an editor has to be told.
 */
export function readCsv(file: string, text: string, columns: readonly string[]): CsvTable {
	const { lines, faults } = splitCells(file, text.replace(/^\uFEFF/, ''));
	const [header, ...body] = lines;
	if (!header) {
		const problem = `the file is empty; expected a header line: ${columns.join(',')}`;
		return { rows: [], faults: [{ file, line: 1, problem }] };
	}
	faults.push(...headerFaults(file, header, columns));
	if (faults.length > 0) return { rows: [], faults };

	const names = namesIn(header);
	const rows: CsvRow[] = [];
	for (const { line, cells } of body) {
		const nameless = cells.slice(names.length).find((cell) => cell !== '');
		if (cells.length !== header.cells.length) {
			const problem = `the row has ${cells.length} cells; expected ${header.cells.length}`;
			faults.push({ file, line, problem });
		} else if (nameless !== undefined) {
			faults.push({ file, line, value: nameless, problem: 'stands in a column without a name' });
		} else {
			const named = names.map((column, index) => [column, cells[index] ?? ''] as const);
			rows.push({ line, cells: Object.fromEntries(named) });
		}
	}
	return { rows, faults };
}

/** The names in a header, without the empty ones at its end. */
function namesIn({ cells }: CellLine): string[] {
	return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

interface CellLine {
	line: number;
	cells: string[];
}

function headerFaults(file: string, header: CellLine, columns: readonly string[]): Fault[] {
	const at = (column: string, problem: string): Fault => ({
		file,
		line: header.line,
		column,
		problem
	});
	const found = namesIn(header);
	const missing = columns.filter((column) => !found.includes(column));
	const surplus = found.filter((column) => !columns.includes(column));
	const twice = found.filter((column, index) => found.indexOf(column) !== index);
	return [
		...missing.map((column) => at(column, 'the column is missing')),
		...surplus.map((column) =>
			at(column, `the column is not known; expected only ${columns.join(', ')}`)
		),
		...twice.map((column) => at(column, 'the column stands twice'))
	];
}

function splitCells(file: string, text: string): { lines: CellLine[]; faults: Fault[] } {
	const lines: CellLine[] = [];
	const faults: Fault[] = [];
	const stray = (line: number, problem: string) => faults.push({ file, line, problem });
	let line = 1;
	let position = 0;

	while (position < text.length) {
		const row: CellLine = { line, cells: [] };
		let rowIsOpen = true;
		while (rowIsOpen) {
			const cell = text[position] === '"' ? quotedCell(text, position) : plainCell(text, position);
			if (cell.problem !== null) stray(line, cell.problem);
			row.cells.push(cell.value);
			line += cell.value.split('\n').length - 1;
			position = cell.end;
			if (text[position] === ',') {
				position += 1;
			} else {
				position += text[position] === '\r' ? 2 : 1;
				line += 1;
				rowIsOpen = false;
			}
		}
		const isBlank = row.cells.length === 1 && row.cells[0] === '';
		if (!isBlank) lines.push(row);
	}
	return { lines, faults };
}

interface Cell {
	value: string;
	/** Where the comma or line end after the cell stands. */
	end: number;
	problem: string | null;
}

function plainCell(text: string, start: number): Cell {
	const end = endOfCell(text, start);
	const value = text.slice(start, end);
	const problem = value.includes('"')
		? `a quotation mark stands inside a cell without quotation marks around it: ${value}`
		: null;
	return { value, end, problem };
}

function quotedCell(text: string, start: number): Cell {
	let value = '';
	let position = start + 1;
	for (;;) {
		const quote = text.indexOf('"', position);
		if (quote === -1) {
			const problem = 'a quotation mark opens a cell and no quotation mark closes it';
			return { value: value + text.slice(position), end: text.length, problem };
		}
		value += text.slice(position, quote);
		if (text[quote + 1] !== '"') {
			position = quote + 1;
			break;
		}
		value += '"';
		position = quote + 2;
	}
	const end = endOfCell(text, position);
	if (end === position) return { value, end, problem: null };
	const after = text.slice(position, end);
	return { value, end, problem: `text follows the closing quotation mark of a cell: ${after}` };
}

/** The next comma or line end; a carriage return counts only together with its line feed. */
function endOfCell(text: string, start: number): number {
	const found = text.slice(start).search(/,|\r?\n/);
	return found === -1 ? text.length : start + found;
}
