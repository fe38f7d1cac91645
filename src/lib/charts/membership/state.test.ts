import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { membershipData } from './data.server';
import { madeUpData } from './made-up-data';
import {
	exploreState,
	exploreYears,
	isSameLook,
	membershipSeries,
	type MembershipSeries,
	type MembershipState
} from './state';

const madeUp = madeUpData();

function view(name: Exclude<MembershipState['view'], 'explore'>): MembershipState {
	return { chart: 'membership', view: name };
}

function explore(year: number | 'latest', country: string | null = null): MembershipState {
	return { chart: 'membership', view: 'explore', year, country };
}

/** How each tile looks, with a question mark for what is still to be confirmed. */
function looks({ tiles }: MembershipSeries): string[] {
	return tiles.map(({ iso3, look }) => {
		const step = look?.step ?? 'none';
		return `${iso3} ${step}${look?.provisional ? '?' : ''}`;
	});
}

describe('the made-up states', () => {
	it('have signed, surely or not, on the first day', () => {
		const series = membershipSeries(madeUp, view('first-day'));
		expect(looks(series)).toEqual([
			'AUT signed',
			'BEL signed?',
			'CYP none',
			'MNE none',
			'RUS none'
		]);
		expect(series.count).toMatchObject({ kind: 'signatures', value: 2 });
	});

	it('count as gone all the way once ratified on the day of the seventh ratification, and no later', () => {
		const series = membershipSeries(madeUp, view('seven-ratifications'));
		expect(looks(series).slice(0, 2)).toEqual(['AUT full', 'BEL signed?']);
		expect(series.full).toBe('ratified');
		expect(series.count).toEqual({ kind: 'ratifications', value: 1, inForce: madeUp.inForce });
	});

	it('count a date known by the year only from its end', () => {
		expect(looks(membershipSeries(madeUp, explore(1989)))).toContain('CYP none');
		expect(looks(membershipSeries(madeUp, explore(1990)))).toContain('CYP signed');
	});

	it('become a party by succession without ever having signed', () => {
		const tile = membershipSeries(madeUp, explore(2006)).tiles.find(({ iso3 }) => iso3 === 'MNE');
		expect(tile?.look).toEqual({ step: 'full', provisional: true });
		expect(tile?.looks).toEqual([{ step: 'full', provisional: true }]);
	});

	it('show Russia signed in 1996, bound in 1998, with its own dates', () => {
		const signs = membershipSeries(madeUp, view('russia-signs'));
		expect(looks(signs)).toContain('RUS signed');
		expect(signs.russia).toEqual({ kind: 'name' });
		const bound = membershipSeries(madeUp, view('russia-bound'));
		expect(looks(bound)).toContain('RUS full');
		expect(bound.russia).toMatchObject({
			kind: 'steps',
			steps: [
				{ step: 'signed', on: { edtf: '1996-02-28' } },
				{ step: 'law', on: { edtf: '1998-03-28' } },
				{ step: 'deposit', on: { edtf: '1998-05' } },
				{ step: 'in-force', on: { edtf: '1998-09-01' } }
			]
		});
	});

	it('keep every tile in every view, with every look it will ever need', () => {
		const all = [
			view('first-day'),
			view('seven-ratifications'),
			view('by-1994'),
			view('russia-signs'),
			view('russia-bound'),
			view('all'),
			...Array.from({ length: 40 }, (_, index) => explore(1987 + index)),
			explore('latest')
		].map((state) => membershipSeries(madeUp, state).tiles);
		const ids = all.map((tiles) => tiles.map(({ iso3 }) => iso3).join());
		expect(new Set(ids).size).toBe(1);
		const strays = all
			.flat()
			.filter(({ look, looks: held }) => look && !held.some((one) => isSameLook(one, look)));
		expect(strays).toEqual([]);
	});

	it('do not pretend to know whether Russia is still bound once its notice can have taken effect', () => {
		const latest = membershipSeries(madeUp, explore('latest'));
		expect(looks(latest)).toContain('RUS full?');
		expect(latest.count).toMatchObject({ kind: 'counting-russia', value: 5 });
		expect(latest.russia).toEqual({ kind: 'not-known' });
		expect(looks(membershipSeries(madeUp, explore(2025)))).toContain('RUS full');
		expect(looks(membershipSeries(madeUp, view('all')))).toContain('RUS full');
	});

	it('are counted by our table in every year a reader explores', () => {
		expect(membershipSeries(madeUp, explore(1988)).count).toEqual({
			kind: 'by-table',
			value: 2,
			of: 'signed',
			at: 1988
		});
		expect(membershipSeries(madeUp, explore(1999)).count).toEqual({
			kind: 'by-table',
			value: 4,
			of: 'bound',
			at: 1999
		});
	});

	it('ring the chosen country and no other', () => {
		const chosen = membershipSeries(madeUp, explore(1999, 'CYP')).tiles.filter(
			({ selected }) => selected
		);
		expect(chosen.map(({ iso3 }) => iso3)).toEqual(['CYP']);
		const none = membershipSeries(madeUp, explore(1999, 'ZZZ')).tiles;
		expect(none.every(({ selected }) => !selected)).toBe(true);
	});
});

describe('what a control or an address may ask for', () => {
	const asked = (year: unknown, country: unknown = null) => {
		const state = exploreState(madeUp, { year, country });
		return [state.year, state.country];
	};

	it('is a year between the first signatures and the day of the record', () => {
		expect(exploreYears(madeUp)).toEqual({ first: 1987, last: 2026 });
		expect(asked(2003)).toEqual([2003, null]);
		expect(asked(1900)).toEqual([1987, null]);
		expect(asked(2003.4)).toEqual([2003, null]);
	});

	it('is the day of the record for its own year, for later years and for nonsense', () => {
		const bad = [2026, 2099, Infinity, 'latest', '1995', NaN, null, undefined, {}];
		expect(bad.map((year) => asked(year)[0])).toEqual(bad.map(() => 'latest'));
		expect(asked(-Infinity)[0]).toBe(1987);
	});

	it('is a country of the table, in either case, or none', () => {
		expect(asked(2003, 'cyp')).toEqual([2003, 'CYP']);
		const bad = ['ZZZ', '', 7, null, undefined, ['AUT']];
		expect(bad.map((country) => asked(2003, country)[1])).toEqual(bad.map(() => null));
	});
});

describe('the states of the record', () => {
	const data = membershipData(record);
	const full = (state: MembershipState) =>
		membershipSeries(data, state).tiles.filter(({ look }) => look?.step === 'full');

	it('draw the totals that sources give', () => {
		const firstDay = membershipSeries(data, view('first-day')).tiles;
		expect(firstDay.filter(({ look }) => look?.step === 'signed')).toHaveLength(19);
		expect(full(view('first-day'))).toHaveLength(0);
		expect(full(view('by-1994'))).toHaveLength(27);
		expect(full(view('all'))).toHaveLength(47);
	});

	it('draw exactly the seven whose ratification brought the Convention into force', () => {
		expect(full(view('seven-ratifications')).map(({ iso3 }) => iso3)).toEqual([
			'IRL',
			'LUX',
			'MLT',
			'SWE',
			'CHE',
			'TUR',
			'GBR'
		]);
	});

	it('assert no count in the other views', () => {
		expect(membershipSeries(data, view('russia-signs')).count).toMatchObject({
			kind: 'by-table',
			value: 30
		});
		expect(membershipSeries(data, view('russia-bound')).count).toMatchObject({
			kind: 'by-table',
			value: 39
		});
	});

	it('draw as confirmed only what is not marked unverified', () => {
		const solid = full(view('all')).filter(({ look }) => !look?.provisional);
		expect(solid.map(({ iso3 }) => iso3).sort()).toEqual(
			record.states
				.filter(({ unverified }) => !unverified.includes('in_force'))
				.map(({ iso3 }) => iso3)
				.sort()
		);
	});
});
