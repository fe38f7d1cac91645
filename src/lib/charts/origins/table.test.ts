import { expect, test } from 'vitest';
import { madeUpData } from './made-up-data';
import { originsTable } from './table';

const textsOf = (table: ReturnType<typeof originsTable>, id: string) =>
	table.rows.find((row) => row.id === id)?.cells.map(({ text }) => text);

test('lists the acts of both treaties in order of time, as exactly as they are known', () => {
	const table = originsTable(madeUpData());
	expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual([
		'1976',
		'1977',
		'January 1981',
		'28 September 1983',
		'10 December 1984',
		'26 June 1987',
		'26 June 1987',
		'26 November 1987',
		'7 October 1988',
		'1 February 1989',
		'13 November 1989'
	]);
	expect(table.caption).toContain('1976 to 1989');
	for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
});

test('tells the treaties apart in words', () => {
	const table = originsTable(madeUpData());
	expect(textsOf(table, 'convention-adopted')?.[2]).toBe('European convention');
	expect(textsOf(table, 'uncat')?.slice(1, 3)).toEqual([
		'What uncat is enters into force',
		'UN convention'
	]);
});

test('marks what is not certain as provisional and gives the record’s reason', () => {
	const data = madeUpData();
	const events = data.events.map((event) =>
		event.id === 'seventh-ratification'
			? { ...event, confidence: 'medium' as const, doubt: 'Its place is an inference.' }
			: event
	);
	const table = originsTable({ ...data, events });
	const provisional = table.rows.filter(({ cells }) => cells.some((cell) => cell.provisional));
	expect(provisional.map(({ id }) => id)).toEqual(['seventh-ratification']);
	expect(textsOf(table, 'seventh-ratification')?.[3]).toBe('Medium. Its place is an inference.');
});
