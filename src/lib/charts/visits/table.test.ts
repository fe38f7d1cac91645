import { describe, expect, it } from 'vitest';
import { parseDate } from '$lib/record/parse-date.server';
import { interval } from '../made-up-dates';
import { madeUpData, madeUpVisit } from './made-up-data';
import { visitsTable } from './table';
import type { VisitRow } from './data.server';

function cellsOf(row: Partial<VisitRow>) {
	const [first] = visitsTable(madeUpData([madeUpVisit({ id: 'v01', ...row })])).rows;
	return first?.cells ?? [];
}

describe('visitsTable', () => {
	it('has a row for each visit and a cell for each column', () => {
		const table = visitsTable(madeUpData([madeUpVisit({ id: 'v01' }), madeUpVisit({ id: 'v02' })]));
		expect(table.rows.map(({ id }) => id)).toEqual(['v01', 'v02']);
		for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
	});

	it('prints dates with the precision the record holds', () => {
		const days = cellsOf({ visited: parseDate('2021-09-20/2021-10-04'), dated: 'day' });
		expect(days).toContainEqual({ text: '20 September to 4 October 2021', provisional: false });
		const window = cellsOf({ visited: parseDate('2004-08/2005-07'), dated: 'range' });
		expect(window).toContainEqual({
			text: 'between August 2004 and July 2005',
			provisional: true
		});
		const about = cellsOf({ visited: parseDate('2004-11~') });
		expect(about).toContainEqual({ text: 'about November 2004', provisional: true });
		const year = cellsOf({ visited: parseDate('2009'), dated: 'year' });
		expect(year).toContainEqual({ text: '2009', provisional: true });
	});

	it('says which kinds are inferred', () => {
		expect(cellsOf({ kind: 'periodic', kindBasis: 'inferred' })).toContainEqual({
			text: 'periodic (inferred)',
			provisional: true
		});
		expect(cellsOf({ kind: 'ad_hoc', kindBasis: 'stated' })).toContainEqual({
			text: 'ad hoc',
			provisional: false
		});
	});

	it('says what is not known of an unidentified visit', () => {
		const cells = cellsOf({
			visited: { kind: 'unknown' },
			dated: 'unknown',
			kind: 'unknown',
			kindBasis: null,
			regionGroup: 'unknown',
			places: [],
			window: interval('2013-07-19', '2021-09-20')
		});
		expect(cells).toContainEqual({
			text: 'not identified; between July 2013 and September 2021',
			provisional: true
		});
		expect(cells.filter(({ text }) => text === 'not known')).toHaveLength(3);
	});

	it('says when a report was published, and which were not', () => {
		const cells = cellsOf({ published: true, publishedOn: parseDate('2013-12-17') });
		expect(cells.at(-1)?.text).toBe('published 17 December 2013');
		expect(cellsOf({}).at(-1)?.text).toBe('no');
	});
});
