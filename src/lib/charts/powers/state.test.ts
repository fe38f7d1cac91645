import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { powersData } from './data.server';
import { madeUpData, madeUpPower, views } from './made-up-data';
import { powersSeries, type PowersState } from './state';

const real = powersData(record);

function groupsOf(view: PowersState['view'], data = real) {
	return powersSeries(data, { chart: 'powers', view }).groups.map(({ answer, marks }) => [
		answer,
		marks.map(({ id }) => id)
	]);
}

describe('every view', () => {
	it.each(views)('has each body in one group, in the order of the record: %s', (view) => {
		const { groups } = powersSeries(real, { chart: 'powers', view });
		const order = real.rows.map(({ id }) => id);
		const ids = groups.flatMap(({ marks }) => marks.map(({ id }) => id));
		expect([...ids].sort()).toEqual([...order].sort());
		for (const { marks } of groups) {
			const places = marks.map(({ id }) => order.indexOf(id));
			expect(places).toEqual([...places].sort((a, b) => a - b));
		}
	});

	it.each(views)('opens one door only where entry is asked about: %s', (view) => {
		const { groups } = powersSeries(real, { chart: 'powers', view });
		const open = groups.flatMap(({ marks }) => marks.filter((mark) => mark.open));
		expect(open.map(({ id }) => id)).toEqual(view === 'enter' ? ['cpt'] : []);
	});
});

describe('the answers of the record', () => {
	it('says who may enter', () => {
		expect(groupsOf('enter')).toEqual([
			['yes', ['cpt']],
			[
				'no',
				['ecthr', 'cat-committee', 'sr-torture', 'sr-russia', 'coi', 'iccpr-op1', 'icrc', 'osce-mm']
			],
			['for_parties', ['spt']],
			['domestic', ['onk']],
			['n/a', ['ombudsman-ru']]
		]);
	});

	it('says who hears individuals, the Committee not among them', () => {
		expect(groupsOf('hear')).toEqual([
			['yes', ['cat-committee', 'iccpr-op1', 'ombudsman-ru']],
			['limited', ['ecthr', 'sr-torture', 'sr-russia', 'onk']],
			['no', ['cpt', 'spt', 'coi', 'icrc', 'osce-mm']]
		]);
	});

	it('tells a treaty that binds from a body whose word does not', () => {
		expect(groupsOf('bind').slice(0, 3)).toEqual([
			['yes', ['ecthr', 'icrc']],
			['mixed', ['cpt', 'cat-committee', 'iccpr-op1']],
			['for_parties', ['spt']]
		]);
	});

	it('leaves open what depends on the day of receipt, and hatches what is to be confirmed', () => {
		expect(groupsOf('applies').slice(1)).toEqual([
			['open', ['cpt']],
			['limited', ['ecthr']],
			['unconfirmed', ['sr-russia', 'coi']],
			['never', ['spt']]
		]);
		const { groups } = powersSeries(real, { chart: 'powers', view: 'applies' });
		const hatched = groups.flatMap(({ marks }) => marks.filter(({ leaf }) => leaf === 'hatched'));
		expect(hatched.map(({ id }) => id)).toEqual(['cpt', 'sr-russia', 'coi']);
	});

	it('sets the bodies by kind in the whole picture', () => {
		expect(groupsOf('all').map(([kind]) => kind)).toEqual(['council', 'un', 'other', 'domestic']);
	});
});

describe('a door', () => {
	const data = madeUpData([
		madeUpPower({ id: 'onk', kind: 'domestic', hears: 'limited', binds: 'yes' }),
		madeUpPower({ id: 'spt', stands: 'never', enters: 'for_parties' })
	]);
	const marksIn = (view: PowersState['view']) =>
		powersSeries(data, { chart: 'powers', view }).groups.flatMap(({ marks }) => marks);

	it('shows in a view what it asks about, and everything in the whole picture', () => {
		const [hearing] = marksIn('hear');
		expect(hearing).toMatchObject({ slot: 'half', notice: null, leaf: null });
		const whole = marksIn('all').find(({ id }) => id === 'onk');
		expect(whole).toMatchObject({ slot: 'half', notice: 'whole', leaf: 'whole' });
	});

	it('has an arch when domestic and a frame of dashes when never joined, in every view', () => {
		for (const view of views) {
			const [onk, spt] = marksIn(view).toSorted((a, b) => (a.id < b.id ? -1 : 1));
			expect(onk).toMatchObject({ arched: true, dashed: false });
			expect(spt).toMatchObject({ arched: false, dashed: true });
		}
	});
});
