import { describe, expect, it } from 'vitest';
import { madeUpData, views } from './made-up-data';
import { statementsSeries, type StatementMark, type StatementsSeries } from './state';

function series(view: (typeof views)[number]): StatementsSeries {
	return statementsSeries(madeUpData(), { chart: 'statements', view });
}

function marksOf(of: StatementsSeries): StatementMark[] {
	switch (of.arrangement) {
		case 'lanes':
			return of.lanes.flatMap(({ marks }) => marks);
		case 'rule':
			return [of.raised, ...of.rest];
		case 'contrast':
			return [...of.before, of.raised, ...of.rest];
		case 'count':
		case 'stairs':
			return [...of.raised, ...of.rest];
		default:
			return of satisfies never;
	}
}

describe('statementsSeries', () => {
	it.each(views)('holds every statement once in the view %s', (view) => {
		const ids = marksOf(series(view)).map(({ id }) => id);
		expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
	});

	it.each([
		['first', ['a']],
		['all', ['a', 'b', 'c', 'd', 'e']],
		['russia', ['b', 'e']],
		['north-caucasus', ['b']],
		['fifth', ['b', 'e']],
		['co-operation', ['d', 'e']]
	] as const)('is about the right statements in the view %s', (view, ids) => {
		const emphasised = marksOf(series(view)).filter((mark) => mark.emphasised);
		expect(emphasised.map(({ id }) => id).toSorted()).toEqual(ids);
	});

	it('puts the states in the order of their first statement', () => {
		const found = series('all');
		if (found.arrangement !== 'lanes') throw new Error('not in lanes');
		expect(found.lanes.map(({ party, marks }) => [party, marks.length])).toEqual([
			['Ruritania', 1],
			['Russia', 2],
			['Syldavia', 2]
		]);
	});

	it('tells statements on co-operation apart by shape, on whatever state', () => {
		const diamonds = marksOf(series('all')).filter(({ shape }) => shape === 'diamond');
		expect(diamonds.map(({ id }) => id).toSorted()).toEqual(['d', 'e']);
	});

	it('counts the other states, not their statements', () => {
		expect(series('russia')).toMatchObject({ arrangement: 'count', otherStates: 2 });
	});

	it('sets the last statement on Russia against those before it', () => {
		expect(series('fifth')).toMatchObject({ raised: { id: 'e' }, before: [{ id: 'b' }] });
	});

	it('draws the years from the first statement to the day of the record', () => {
		expect(series('all').years).toEqual({ first: 1992, last: 2026 });
	});

	it('says which view has nothing to show', () => {
		const data = { ...madeUpData(), statements: [] };
		expect(() => statementsSeries(data, { chart: 'statements', view: 'all' })).toThrow(
			'the record lacks what the view first speaks of'
		);
	});
});
