import { describe, expect, test } from 'vitest';
import { knownDate } from '../made-up-dates';
import { madeUpData, views } from './made-up-data';
import { stretchesOf } from './span';
import { tiesSeries, type TiesState } from './state';

const seriesOf = (view: TiesState['view']) => tiesSeries(madeUpData(), { chart: 'ties', view });
const marksOf = (view: TiesState['view']) => seriesOf(view).groups.flatMap(({ marks }) => marks);

describe('tiesSeries', () => {
	test('shows every tie in every view', () => {
		for (const view of views) {
			expect(new Set(marksOf(view).map(({ id }) => id)).size).toBe(9);
		}
	});

	test.each([
		['2022', ['coe-statute']],
		['ended', ['coe-statute', 'echr', 'fcnm', 'icc']],
		['not-ended', ['ecpt', 'iccpr', 'uncat', 'iccpr-op1']],
		['empty-seat', ['ecpt']]
	] as const)('in %s speaks of %j', (view, spoken) => {
		expect(marksOf(view).flatMap((mark) => (mark.emphasised ? [mark.id] : []))).toEqual(spoken);
	});

	test('keeps both sides apart, until it sorts by where the ties stand', () => {
		expect(seriesOf('ended').groups.map(({ key }) => key)).toEqual(['council', 'world']);
		expect(
			seriesOf('today').groups.map(({ key, marks }) => [key, marks.map(({ id }) => id)])
		).toEqual([
			['stands', ['iccpr', 'uncat', 'iccpr-op1']],
			['between', ['ecpt']],
			['ended', ['coe-statute', 'echr', 'fcnm', 'icc']],
			['never', ['opcat']]
		]);
	});

	test('calls only Russia’s own acts its acts', () => {
		const acts = marksOf('today').flatMap(({ id, act }) => (act ? [[id, act]] : []));
		expect(Object.fromEntries(acts)).toEqual({
			'coe-statute': '2022-03-15',
			fcnm: '2023-10-19',
			ecpt: '2025-09-29',
			icc: '2016-11-16'
		});
	});

	test('takes today from the record', () => {
		const data = { ...madeUpData(), asOf: knownDate('2031-02-03') };
		const { groups, time } = tiesSeries(data, { chart: 'ties', view: 'today' });
		expect(time.to).toBe('2034-01-01');
		expect(groups[0]?.marks[0]?.stretches.at(-1)?.to).toBe('2031-02-03');
	});
});

describe('stretchesOf', () => {
	const data = madeUpData();
	const spanOf = (id: string) =>
		data.ties
			.filter((tie) => tie.id === id)
			.flatMap((tie) => stretchesOf(tie, data).map(({ kind, from, to }) => [kind, from, to]));

	test('is thin from signature, full from entry into force, and ends on its day', () => {
		expect(spanOf('fcnm')).toEqual([
			['unbound', '1996-02-28', '1998-12-01'],
			['bound', '1998-12-01', '2024-08-01']
		]);
	});

	test('is full to the first day on which the Convention can have ended, and open from there', () => {
		expect(spanOf('ecpt').slice(-2)).toEqual([
			['bound', '1998-09-01', '2026-10-01'],
			['unsure-end', '2026-10-01', null]
		]);
	});

	test('hatches a beginning that is known to the month for no longer than that', () => {
		const [tie] = data.ties.filter(({ id }) => id === 'fcnm');
		const stretches = tie ? stretchesOf({ ...tie, inForce: knownDate('1998-11') }, data) : [];
		expect(stretches.find(({ kind }) => kind === 'unsure-start')).toMatchObject({
			from: '1998-11-01',
			to: '1998-12-01'
		});
	});

	test('hatches a beginning that is known to the year', () => {
		expect(spanOf('iccpr')).toEqual([
			['unbound', '1973-10-16', '1976-01-01'],
			['unsure-start', '1976-01-01', '1977-01-01'],
			['bound', '1977-01-01', '2026-11-21']
		]);
		expect(spanOf('echr')[0]).toEqual(['unsure-start', '1998-05-05', '1999-01-01']);
	});

	test('never makes a bond of a signature, nor a tie of none', () => {
		expect(spanOf('icc').map(([kind]) => kind)).toEqual(['unbound-unsure', 'unbound']);
		expect(spanOf('opcat')).toEqual([['none', null, '2026-11-21']]);
	});
});
