import { describe, expect, it } from 'vitest';
import { madeUpData, madeUpPower } from './made-up-data';
import { powersTable } from './table';

describe('powersTable', () => {
	it('has a row for each body and a cell for each column', () => {
		const table = powersTable(
			madeUpData([madeUpPower({ id: 'cpt' }), madeUpPower({ id: 'icrc' })])
		);
		expect(table.rows.map(({ id }) => id)).toEqual(['cpt', 'icrc']);
		for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
		expect(table.caption).toContain('21 November 2026');
	});

	it('marks as provisional what is open or to be confirmed, and nothing else', () => {
		const table = powersTable(
			madeUpData([
				madeUpPower({ id: 'cpt', stands: 'open' }),
				madeUpPower({ id: 'coi', stands: 'unconfirmed' }),
				madeUpPower({ id: 'ecthr', stands: 'limited' }),
				madeUpPower({ id: 'spt', stands: 'never' })
			])
		);
		expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual([
			{ text: 'Depends on the day of receipt', provisional: true },
			{ text: 'To be confirmed', provisional: true },
			{ text: 'facts up to 16 September 2022', provisional: false },
			{ text: 'Never joined', provisional: false }
		]);
	});

	it('tells domestic, for parties and not assessed apart in words', () => {
		const table = powersTable(
			madeUpData([
				madeUpPower({ id: 'onk', enters: 'domestic' }),
				madeUpPower({ id: 'spt', enters: 'for_parties' }),
				madeUpPower({ id: 'ombudsman-ru', enters: 'n/a' })
			])
		);
		expect(table.rows.map(({ cells }) => cells[1]?.text)).toEqual([
			'Domestic, after notice',
			'Only for its parties',
			'Not assessed here'
		]);
	});
});
