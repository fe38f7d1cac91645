import { describe, expect, test } from 'vitest';
import { madeUpData, views } from './made-up-data';
import { originsSeries, type OriginsState, type Role } from './state';

const show = (view: OriginsState['view'], data = madeUpData()) =>
	originsSeries(data, { chart: 'origins', view });

const idsOf = (role: Role, view: OriginsState['view']) =>
	show(view)
		.marks.filter((mark) => mark.role === role)
		.map(({ id }) => id);

describe('originsSeries', () => {
	test('speaks of the acts of each view', () => {
		expect(Object.fromEntries(views.map((view) => [view, idsOf('spoken', view)]))).toEqual({
			idea: ['gautier-proposes', 'gautier-founds'],
			assembly: ['recommendation-909', 'recommendation-971'],
			adopted: ['convention-adopted'],
			opened: ['convention-opened'],
			'in-force': ['seventh-ratification', 'convention-in-force'],
			committee: ['committee-begins'],
			'two-treaties': ['convention-adopted', 'un-convention-adopted', 'uncat']
		});
	});

	test('shows nothing before its time', () => {
		expect(idsOf('earlier', 'idea')).toEqual([]);
		expect(idsOf('earlier', 'assembly')).toEqual(['gautier-proposes', 'gautier-founds']);
		expect(idsOf('later', 'opened')).toEqual([
			'seventh-ratification',
			'convention-in-force',
			'committee-begins',
			'un-convention-adopted',
			'uncat'
		]);
	});

	test('keeps the other treaty out until both are compared', () => {
		for (const view of views.filter((each) => each !== 'two-treaties')) {
			expect(idsOf('later', view)).toEqual(
				expect.arrayContaining(['un-convention-adopted', 'uncat'])
			);
			expect(show(view).coincidence.shown).toBe(false);
		}
		expect(idsOf('later', 'two-treaties')).toEqual([]);
		expect(show('two-treaties').coincidence).toEqual({
			european: 'convention-adopted',
			un: 'uncat',
			shown: true
		});
	});

	test('has the same marks in the same order in every view', () => {
		const ids = show('idea').marks.map(({ id }) => id);
		for (const view of views) expect(show(view).marks.map(({ id }) => id)).toEqual(ids);
	});

	test('counts the wait in years, and only about when an end is coarser than a day', () => {
		expect(show('adopted').wait).toEqual({ years: 11, about: true, shown: true });
		const exact = madeUpData({ 'gautier-proposes': '1976-03-01' });
		expect(show('adopted', exact).wait).toMatchObject({ years: 11, about: false });
		expect(show('opened').wait.shown).toBe(false);
	});

	test('refuses to draw a coincidence the record no longer holds', () => {
		expect(() => show('idea', madeUpData({ uncat: '1987-06-27' }))).toThrow(
			'no longer of the same day'
		);
		expect(() =>
			show('idea', madeUpData({ uncat: '1987-06', 'convention-adopted': '1987-06' }))
		).toThrow('no longer of the same day');
	});
});
