import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { parseDate } from '$lib/record/parse-date.server';
import { statementsData } from './data.server';

const data = statementsData(record);

describe('statementsData', () => {
	it('holds every public statement of the record, in order of time', () => {
		expect(data.statements.map(({ id }) => id)).toEqual(
			record.publicStatements.map(({ id }) => id)
		);
		const days = data.statements.map(({ date }) => date.earliest);
		expect(days).toEqual(days.toSorted());
	});

	it('gives no date finer than a month', () => {
		expect(new Set(data.statements.map(({ date }) => date.precision))).toEqual(new Set(['month']));
	});

	it('names the states, and tells apart what the statements on Russia are about', () => {
		const onRussia = data.statements.filter(({ isOnRussia }) => isOnRussia);
		expect(onRussia.map(({ id, party, about }) => [id, party, about])).toEqual([
			['rus-2001', 'Russia', 'north-caucasus'],
			['rus-2003', 'Russia', 'north-caucasus'],
			['rus-2007', 'Russia', 'north-caucasus'],
			['rus-2019', 'Russia', 'north-caucasus'],
			['rus-2024', 'Russia', 'co-operation']
		]);
	});

	it('finds co-operation as the subject of two statements only', () => {
		const ids = data.statements.filter(({ about }) => about === 'co-operation').map(({ id }) => id);
		expect(ids).toEqual(['aze-2024', 'rus-2024']);
	});

	it('refuses a statement without one date, naming its row', () => {
		const [first] = record.publicStatements;
		if (!first) throw new Error('no statements');
		const publicStatements = [{ ...first, date: parseDate('') }];
		expect(() => statementsData({ ...record, publicStatements })).toThrow(
			'public_statements: row tur-1992 needs one date'
		);
	});
});
