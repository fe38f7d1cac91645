import { describe, expect, it } from 'vitest';
import { dateInWords } from '$lib/record/date-in-words';
import { record } from '$lib/record/record.server';
import { membershipData } from './data.server';

const data = membershipData(record);

describe('the totals that sources give', () => {
	it('are 19 signatures, 7 ratifications, 27 parties in 1994 and 47 in 2022', () => {
		const { firstDaySignatures, ratifications, partiesIn1994, parties } = data.totals;
		expect([
			[firstDaySignatures.value, firstDaySignatures.on.edtf],
			[ratifications.value, ratifications.on.edtf],
			[partiesIn1994.value, partiesIn1994.on.edtf],
			[parties.value, parties.on.edtf]
		]).toEqual([
			[19, '1987-11-26'],
			[7, '1988-10-07'],
			[27, '1994-09-01'],
			[47, '2022-05']
		]);
	});

	it('must agree with the table of states', () => {
		const states = record.states.filter(({ iso3 }) => iso3 !== 'ISL');
		expect(() => membershipData({ ...record, states })).toThrow(
			'counts: ecpt-first-day-signatures is 19, but the table of states adds up to 18'
		);
	});

	it('name the row that is missing', () => {
		expect(() => membershipData({ ...record, events: [] })).toThrow(
			'data/events.csv has no row "convention-opened", which the membership chart draws'
		);
	});
});

describe('the rows', () => {
	it('are the 47 states in the order of their names', () => {
		expect(data.rows).toHaveLength(47);
		expect(data.rows.map(({ name }) => name).slice(0, 3)).toEqual([
			'Albania',
			'Andorra',
			'Armenia'
		]);
		expect(data.rows.at(-1)?.name).toBe('United Kingdom');
	});

	it("keep Russia's deposit to the month, because the day rests on a parallel", () => {
		const russia = data.rows.find(({ iso3 }) => iso3 === 'RUS');
		expect(russia?.ratified).toMatchObject({ edtf: '1998-05', precision: 'month' });
		expect(data.russia.deposit.edtf).toBe('1998-05');
	});

	it('know that Russia is no longer a member of the Council of Europe, and nobody else', () => {
		const former = data.rows.filter(({ memberUntil }) => memberUntil);
		expect(former.map(({ iso3, memberUntil }) => [iso3, memberUntil?.edtf])).toEqual([
			['RUS', '2022-03-16']
		]);
	});

	it('say nothing unverified to the day in a remark', () => {
		const saidToTheDay = record.states.flatMap((state) => {
			const note = data.rows.find(({ iso3 }) => iso3 === state.iso3)?.note ?? '';
			const columns = { signed: state.signed, ratified: state.ratified, in_force: state.inForce };
			const days = (names: readonly (keyof typeof columns)[]) =>
				names.map((name) => dateInWords(columns[name], { locale: 'en' }));
			const confirmed = days(
				(['signed', 'ratified', 'in_force'] as const).filter(
					(name) => !state.unverified.includes(name)
				)
			);
			return days(state.unverified).filter((day) => !confirmed.includes(day) && note.includes(day));
		});
		expect(saidToTheDay).toEqual([]);
		expect(data.rows.find(({ iso3 }) => iso3 === 'ALB')?.note).toContain('gives 1997 under');
	});

	it('name sources instead of their ids, and no other table', () => {
		expect(data.rows.filter(({ note }) => note?.includes('.csv'))).toEqual([]);
		expect(data.rows.filter(({ note, source }) => `${source} ${note ?? ''}`.includes('@'))).toEqual(
			[]
		);
		expect(data.rows.find(({ iso3 }) => iso3 === 'CYP')?.source).toBe('Slov-Lex (Slovakia), 1995');
	});

	it('point from a membership date to the remark that speaks of the same day', () => {
		const remarked = data.rows.filter((row) => row.memberSinceRemarked).map(({ iso3 }) => iso3);
		expect(remarked).toEqual(['CZE', 'DEU', 'TUR']);
	});

	it('are plain data that survive the way to the browser', () => {
		expect(JSON.parse(JSON.stringify(data))).toEqual(data);
	});
});
