import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { bindingOf, powersData, standingOf, tieIdsDrawn } from './data.server';

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
	it('is open in the notice period, whatever the note', () => {
		expect(standingOf({ id: 'a', status2026: 'notice_period', note: null })).toBe('open');
	});

	it('is unconfirmed only where the end of a mandate must be confirmed', () => {
		const limited = { id: 'a', status2026: 'limited' } as const;
		const note = 'Whether the mandate was renewed in 2026 must be confirmed.';
		expect(standingOf({ ...limited, note })).toBe('unconfirmed');
		expect(standingOf({ ...limited, note: null })).toBe('limited');
		const successor = 'The successor must be confirmed.';
		expect(standingOf({ id: 'a', status2026: 'applies', note: successor })).toBe('applies');
	});

	it('refuses what has ended', () => {
		expect(() => standingOf({ id: 'esc', status2026: 'ended', note: null })).toThrow('esc');
	});
});
