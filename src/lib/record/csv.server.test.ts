import fc from 'fast-check';
import { anyText } from '../any-text';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.server';
import { faultInWords } from './fault.server';

const read = (text: string, columns = ['id', 'name']) => readCsv('data/t.csv', text, columns);
const faults = (text: string) => read(text).faults.map(faultInWords);

describe('reading a table', () => {
	it('reads quoted commas, quotation marks and line breaks, and the line each row starts on', () => {
		const { rows } = read('id,name\na,"one, ""two"""\nb,"three\nfour"\nc,five\n');
		expect(rows).toEqual([
			{ line: 2, cells: { id: 'a', name: 'one, "two"' } },
			{ line: 3, cells: { id: 'b', name: 'three\nfour' } },
			{ line: 5, cells: { id: 'c', name: 'five' } }
		]);
	});

	it('reads a byte order mark, CRLF, and a last line without an end', () => {
		const { rows, faults } = read('\uFEFFid,name\r\na,one\r\nb,\r\n"c",three');
		expect(faults).toEqual([]);
		expect(rows.map(({ line, cells }) => [line, cells['id'], cells['name']])).toEqual([
			[2, 'a', 'one'],
			[3, 'b', ''],
			[4, 'c', 'three']
		]);
	});

	it('reads text in any script, and what looks like markup as it stands', () => {
		const text = 'id,name\nа,"Чечня, «🚪»"\nb,<script>alert(1)</script>\nج,"التعذيب\n酷刑"\n';
		expect(read(text).faults).toEqual([]);
		expect(read(text).rows.map(({ cells }) => Object.values(cells))).toEqual([
			['а', 'Чечня, «🚪»'],
			['b', '<script>alert(1)</script>'],
			['ج', 'التعذيب\n酷刑']
		]);
	});

	it('passes over empty columns without a name that a spreadsheet left at the end', () => {
		const table = read('id,name,,\r\na,one,,\r\n');
		expect(table.faults).toEqual([]);
		expect(table.rows).toEqual([{ line: 2, cells: { id: 'a', name: 'one' } }]);
	});

	it('reads columns in any order', () => {
		expect(read('name,id\none,a').rows[0]?.cells).toEqual({ id: 'a', name: 'one' });
	});

	it('keeps counting lines across line breaks of either kind inside cells', () => {
		expect(read('id,name\r\na,"x\r\ny"\r\nb,z').rows[1]?.line).toBe(4);
	});
});

describe('faults of a table', () => {
	it('names missing and unknown columns and reads no row', () => {
		expect(faults('id,nmae\na,b')).toEqual([
			'data/t.csv:1 name: the column is missing',
			'data/t.csv:1 nmae: the column is not known; expected only id, name'
		]);
		expect(read('id,nmae\na,b').rows).toEqual([]);
	});

	it('names a column that stands twice', () => {
		expect(faults('id,name,name\na,b,c')).toEqual(['data/t.csv:1 name: the column stands twice']);
	});

	it('names every row with too many or too few cells, and reads the others', () => {
		const table = read('id,name\na\nb,c\nd,e,f');
		expect(table.faults.map(faultInWords)).toEqual([
			'data/t.csv:2: the row has 1 cells; expected 2',
			'data/t.csv:4: the row has 3 cells; expected 2'
		]);
		expect(table.rows).toHaveLength(1);
	});

	it('names what stands in a column without a name', () => {
		expect(faults('id,name,\na,b,\nc,d,e')).toEqual([
			'data/t.csv:3: "e" stands in a column without a name'
		]);
	});

	it.each(['\uFEFF', '\n\n', '\r\n'])('names a file that holds no more than %j', (text) => {
		expect(faults(text)).toEqual([
			'data/t.csv:1: the file is empty; expected a header line: id,name'
		]);
	});

	it('names an empty file', () => {
		expect(faults('')).toEqual([
			'data/t.csv:1: the file is empty; expected a header line: id,name'
		]);
	});

	it('names stray quotation marks', () => {
		expect(faults('id,name\na,b"c\n')).toEqual([
			'data/t.csv:2: a quotation mark stands inside a cell without quotation marks around it: b"c'
		]);
		expect(faults('id,name\na,"b"c\n')).toEqual([
			'data/t.csv:2: text follows the closing quotation mark of a cell: c'
		]);
		expect(faults('id,name\na,"b\nc,d\n')).toContain(
			'data/t.csv:2: a quotation mark opens a cell and no quotation mark closes it'
		);
	});
});

describe('any text', () => {
	it('is read without a stop, and every row has its columns and its line', () => {
		const pieces = ['id,name', ',', '"', '""', '\n', '\r\n', '\r', '\uFEFF', '__proto__', 'a'];
		fc.assert(
			fc.property(anyText(...pieces), fc.boolean(), (text, isHeaded) => {
				const whole = isHeaded ? `id,name\n${text}` : text;
				const { rows, faults } = read(whole);
				const lines = whole.split('\n').length;
				for (const { cells } of rows) expect(Object.keys(cells).sort()).toEqual(['id', 'name']);
				for (const { line } of [...rows, ...faults]) {
					expect(line).toBeGreaterThan(0);
					expect(line).toBeLessThanOrEqual(lines);
				}
			})
		);
	});

	it('that is written as a table is read as it was written', () => {
		const cell = anyText(',', '"', '\n', '\r\n');
		const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell)), fc.constantFrom('\n', '\r\n'), (table, end) => {
				const text = table.map((row) => row.map(quoted).join(',') + end).join('');
				const { rows, faults } = read(`id,name${end}${text}`);
				expect(faults).toEqual([]);
				expect(rows.map(({ cells }) => [cells['id'], cells['name']])).toEqual(table);
			})
		);
	});
});
