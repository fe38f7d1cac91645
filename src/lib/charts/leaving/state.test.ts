import { describe, expect, test } from 'vitest';
import { madeUpData, states } from './made-up-data';
import { exploreState, leavingSeries, type LeavingState, type Role } from './state';

const data = madeUpData();

function idsOf(role: Role, state: LeavingState): string[] {
	return leavingSeries(data, state)
		.marks.filter((mark) => mark.role === role)
		.map(({ id }) => id);
}

const view = (name: Exclude<LeavingState['view'], 'explore'>): LeavingState => ({
	chart: 'leaving',
	view: name
});
const explore = (receipt: string | null): LeavingState => ({
	chart: 'leaving',
	view: 'explore',
	receipt
});

describe('leavingSeries', () => {
	test('speaks of each act in its view', () => {
		const spoken = (name: Parameters<typeof view>[0]) => idsOf('spoken', view(name));
		expect(spoken('order')).toEqual(['government-order-signed', 'government-order-published']);
		expect(spoken('bill')).toEqual(['bill-registered']);
		expect(spoken('votes')).toEqual(['duma-passes-law', 'federation-council-approves']);
		expect(spoken('signed')).toEqual(['denunciation-law-signed']);
		expect(spoken('reasons')).toEqual([
			'ukraine-responds',
			'un-rapporteurs-warn',
			'bill-registered'
		]);
	});

	test('shows nothing before its time, and the earliest end only with the clock', () => {
		expect(idsOf('hidden', view('order'))).toHaveLength(7);
		expect(idsOf('hidden', view('signed'))).toEqual(['earliest-end-for-russia']);
		expect(idsOf('hidden', view('article-22'))).toEqual([]);
	});

	test('has the same marks in the same order in every state', () => {
		const ids = data.events.map(({ id }) => id);
		for (const state of states) {
			expect(leavingSeries(data, state).marks.map(({ id }) => id)).toEqual(ids);
		}
	});

	test('says what follows from a chosen day of receipt, and from none', () => {
		expect(leavingSeries(data, explore('2025-10-31')).scene).toMatchObject({
			chosen: { end: '2026-11-01', standing: 'out' }
		});
		expect(leavingSeries(data, explore('2025-11-01')).scene).toMatchObject({
			chosen: { end: '2026-12-01', standing: 'bound' }
		});
		expect(leavingSeries(data, explore(null)).scene).toMatchObject({ chosen: null });
	});
});

describe('exploreState', () => {
	test.each([undefined, 7, '', 'soon', '2025-09-28', '2026-11-22', '2026-02-29'])(
		'takes %j as no day',
		(receipt) => {
			expect(exploreState(data, { receipt }).receipt).toBeNull();
		}
	);

	test('keeps a day that can be chosen', () => {
		expect(exploreState(data, { receipt: '2026-02-28' }).receipt).toBe('2026-02-28');
	});
});
