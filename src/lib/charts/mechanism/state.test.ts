import { describe, expect, test } from 'vitest';
import { madeUpData, views } from './made-up-data';
import { mechanismSeries, type MechanismState, type Role } from './state';

const show = (view: MechanismState['view']) =>
	mechanismSeries(madeUpData(), { chart: 'mechanism', view });

const namesOf = (role: Role, view: MechanismState['view']) =>
	show(view)
		.stations.filter((station) => station.role === role)
		.map(({ name }) => name);

describe('mechanismSeries', () => {
	test('speaks of one station after another, and last of none', () => {
		for (const view of views.slice(0, -1)) expect(namesOf('current', view)).toEqual([view]);
		expect(namesOf('current', 'is-not')).toEqual([]);
		expect(show('is-not').current).toBeNull();
	});

	test('takes only one of the two ways out', () => {
		const visit = ['notify', 'enter', 'private', 'report'];
		expect(namesOf('passed', 'publication')).toEqual(visit);
		expect(namesOf('ahead', 'publication')).toEqual(['statement']);
		expect(namesOf('passed', 'statement')).toEqual(visit);
		expect(namesOf('ahead', 'statement')).toEqual(['publication']);
	});

	test('lets the Committee walk, and keeps it from the way out that is not its own', () => {
		expect(views.map((view) => show(view).committee.at)).toEqual([
			'notify',
			'enter',
			'private',
			'report',
			'report',
			'statement',
			'report'
		]);
	});

	test('opens the report only when the state asks', () => {
		expect(views.map((view) => show(view).report.form)).toEqual([
			'unwritten',
			'unwritten',
			'unwritten',
			'sealed',
			'open',
			'sealed',
			'sealed'
		]);
		expect(show('publication').report.at).toBe('publication');
		expect(show('statement').report.at).toBe('report');
	});

	test('gives every mark a row of its own, the same in every view', () => {
		const idsOf = ({ stations, committee, government, report, not }: ReturnType<typeof show>) => [
			...stations.map(({ id }) => id),
			committee.id,
			government.id,
			report.id,
			...not.map(({ id }) => id)
		];
		const ids = idsOf(show('notify'));
		expect(new Set(ids)).toEqual(new Set(madeUpData().rules.map(({ id }) => id)));
		expect(new Set(ids).size).toBe(ids.length);
		for (const view of views) expect(idsOf(show(view))).toEqual(ids);
	});

	test('shows what the path does not reach in the last view only', () => {
		expect(views.filter((view) => show(view).notShown)).toEqual(['is-not']);
		expect(show('is-not').not.map(({ name }) => name)).toEqual(['court', 'complaints', 'ban']);
	});
});
