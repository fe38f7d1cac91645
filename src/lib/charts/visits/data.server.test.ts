import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { unidentifiedWindows, visitedOn, visitsData } from './data.server';
import { madeUpCount, madeUpRecordVisit } from './made-up-record';

const counts = [
	madeUpCount('cpt-russia-visits-2003', 1, '1998-11/2003-06'),
	madeUpCount('cpt-russia-visits-2010', 3, '1998-11/2010-04'),
	madeUpCount('cpt-russia-visits-2013', 3, '1998-11/2013-07'),
	madeUpCount('cpt-russia-visits', 5, '1998-11/2021-10', 'last-visit')
];

describe('unidentifiedWindows', () => {
	it('puts a missing visit between the visits counted before and the count that has it', () => {
		const visits = [
			madeUpRecordVisit('a', '2003-05-23'),
			madeUpRecordVisit('b', null),
			madeUpRecordVisit('c', '2008-03-27'),
			madeUpRecordVisit('d', null),
			madeUpRecordVisit('e', '2021-09-20', { source: 'last-visit' })
		];
		const windows = unidentifiedWindows(visits, counts);
		expect(windows.get('b')?.edtf).toBe('2003-05-23/2010-04');
		expect(windows.get('d')?.edtf).toBe('2008-03-27/2021-09-20');
	});

	it('refuses rows that the counts leave no room for', () => {
		const visits = [madeUpRecordVisit('a', '2003-05-23'), madeUpRecordVisit('b', null)];
		expect(() => unidentifiedWindows(visits, counts)).toThrow(
			'visits: 1 visits are not identified, but the counts leave room for 4'
		);
	});
});

describe('visitedOn', () => {
	it('joins the first and the last day', () => {
		expect(visitedOn(madeUpRecordVisit('a', '2003-05-23'))).toMatchObject({ edtf: '2003-05-23' });
		const { start } = madeUpRecordVisit('a', '2021-09-20');
		const { end } = madeUpRecordVisit('a', '2021-10-04');
		expect(visitedOn({ start, end })).toMatchObject({ edtf: '2021-09-20/2021-10-04' });
	});

	it('leaves a window a window', () => {
		const { start } = madeUpRecordVisit('a', '2007-03/2010-04');
		expect(visitedOn({ start, end: { kind: 'unknown' } })).toBe(start);
	});
});

describe('visitsData', () => {
	const data = visitsData(record);

	it('holds every visit of the record', () => {
		expect(data.visits.map(({ id }) => id)).toEqual(record.visits.map(({ id }) => id));
	});

	it('finds the windows of the three visits that no source identifies', () => {
		const windows = data.visits.flatMap(({ id, window }) => (window ? [[id, window.edtf]] : []));
		expect(windows).toEqual([
			['v16', '2003-05-29/2010-04'],
			['v23', '2013-07-19/2021-09-20'],
			['v24', '2013-07-19/2021-09-20']
		]);
	});

	it('takes the counts for all states from the record, with their day', () => {
		expect(data.allStates).toMatchObject({
			visits: 507,
			publishedReports: 450,
			on: { edtf: '2023-06-09' }
		});
	});
});
