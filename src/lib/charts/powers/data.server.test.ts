import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { accessOf, bindingOf, powersData, standingOf, tieIdsDrawn } from './data.server';

describe('powersData', () => {
	it('names the row that is missing', () => {
		const ties = record.ties.filter(({ id }) => id !== 'icrc');
		expect(() => powersData({ ...record, ties })).toThrow('icrc');
	});

	it('rests on the treaties of its bodies as well', () => {
		expect(tieIdsDrawn(powersData(record))).toEqual(
			expect.arrayContaining(['cpt', 'ecpt', 'cat-committee', 'uncat', 'spt', 'opcat'])
		);
	});

	it('takes the end of the last visit', () => {
		expect(powersData(record).lastVisit).toMatchObject({ edtf: '2021-10-04' });
	});
});

describe('bindingOf', () => {
	const tie = { binding: 'no', status2026: 'applies' } as const;

	it('is mixed where the treaty binds and the body does not', () => {
		expect(bindingOf(tie, { binding: 'yes' })).toBe('mixed');
		expect(bindingOf(tie, { binding: 'no' })).toBe('no');
		expect(bindingOf(tie, null)).toBe('no');
	});

	it('is for parties only where Russia never joined', () => {
		expect(bindingOf({ ...tie, status2026: 'never' }, { binding: 'yes' })).toBe('for_parties');
	});
});

describe('standingOf', () => {
	const said = { summary: 'What it is.', note: null };

	it('is open in the notice period, whatever the note', () => {
		expect(standingOf('cpt', { ...said, status2026: 'notice_period' })).toBe('open');
	});

	it('is unconfirmed where a mandate must be confirmed, as long as its row says so', () => {
		const tie = { ...said, status2026: 'limited' } as const;
		const note = 'Whether the mandate was renewed in 2026 must be confirmed.';
		expect(standingOf('ecthr', { ...tie, note })).toBe('limited');
		expect(standingOf('coi', { ...tie, note })).toBe('unconfirmed');
		expect(() => standingOf('coi', { ...tie, note: 'Renewed in March 2026.' })).toThrow(
			'data/ties.csv row "coi" no longer says “Whether the mandate'
		);
		expect(standingOf('coi', { ...said, status2026: 'applies' })).toBe('applies');
	});

	it('refuses what has ended', () => {
		expect(() => standingOf('icrc', { ...said, status2026: 'ended' })).toThrow('icrc');
	});
});

describe('accessOf', () => {
	it('is what somebody has said, as long as the row says so', () => {
		const note = 'In Russia not the level of access it would wish.';
		expect(accessOf('icrc', { summary: 'What it is.', note })).toBe('some');
		expect(accessOf('onk', { summary: 'What it is.', note })).toBe('untold');
		expect(() => accessOf('icrc', { summary: 'What it is.', note: null })).toThrow('icrc');
	});
});
