import { describe, expect, it } from 'vitest';
import { factInWords, type FactWording } from './fact-in-words.server';
import { resolveFact } from './facts.server';
import { record } from './record.server';

const say = (id: string, wording: Omit<FactWording, 'locale'> = {}) =>
	factInWords(resolveFact(record, id), { locale: 'en', ...wording });

describe('a number in words', () => {
	it('is set in digits, words or as an ordinal', () => {
		expect(say('counts/cpt-russia-visits')).toEqual({ text: '30', machine: '30', element: 'data' });
		expect(say('counts/cpt-russia-visits', { as: 'words' }).text).toBe('thirty');
		expect(say('counts/cpt-russia-visits', { as: 'Words' }).text).toBe('Thirty');
		expect(say('counts/cpt-russia-visits', { as: 'ordinal' }).text).toBe('thirtieth');
		expect(say('counts/ecpt-parties', { as: 'words' }).text).toBe('forty-seven');
		expect(say('counts/osce-pow-detained', { qualifier: 'none' })).toMatchObject({
			text: '13,500',
			machine: '13500'
		});
	});

	it('keeps the word that belongs to it', () => {
		expect(say('counts/osce-pow-deaths')).toEqual({
			text: 'approximately 169',
			machine: '169',
			element: 'data'
		});
		expect(say('counts/osce-pow-detained').text).toBe('at least 13,500');
		expect(say('counts/olenivka-deaths', { as: 'words' }).text).toBe('more than fifty');
		expect(say('counts/olenivka-deaths', { as: 'Words' }).text).toBe('More than fifty');
	});

	it('leaves that word out only when asked, and only where there is one', () => {
		const bare = { as: 'Words', qualifier: 'none' } as const;
		expect(say('counts/olenivka-deaths', bare).text).toBe('Fifty');
		expect(() => say('counts/cpt-russia-visits', bare)).toThrow('no qualifier to leave out');
		expect(() => say('visits/v01/start', { qualifier: 'none' })).toThrow(
			'no qualifier to leave out'
		);
	});

	it('is no rank when it is only approximate', () => {
		expect(() => say('counts/osce-pow-deaths', { as: 'ordinal' })).toThrow(
			'as=ordinal: the number is given as approximately'
		);
	});
});

describe('a date in words', () => {
	it('is as exact as the record, or coarser when asked', () => {
		expect(say('visits/v01/start')).toEqual({
			text: 'November 1998',
			machine: '1998-11',
			element: 'time'
		});
		expect(say('events/convention-adopted/date').text).toBe('26 June 1987');
		expect(say('events/convention-adopted/date', { at: 'month' })).toMatchObject({
			text: 'June 1987',
			machine: '1987-06'
		});
	});

	it('says a stretch and a window, which HTML has no time for', () => {
		expect(say('events/last-visit-to-russia/date')).toEqual({
			text: '20 September to 4 October 2021',
			machine: '2021-09-20/2021-10-04',
			element: 'data'
		});
		expect(say('visits/v13/start').text).toBe('between August 2004 and July 2005');
		expect(say('visits/v12/start')).toMatchObject({
			text: 'about November 2004',
			machine: '2004-11'
		});
	});

	it('says a date that is not verified by the year alone', () => {
		expect(say('states/UKR/signed', { at: 'year' }).text).toBe('1996');
		expect(() => say('states/UKR/signed')).toThrow('cannot be said finer than at=year');
		expect(() => say('states/UKR/signed', { at: 'month' })).toThrow('is not verified');
	});

	it('refuses to be finer than the record', () => {
		expect(() => say('visits/v01/start', { at: 'day' })).toThrow(
			'the fact "visits/v01/start": at=day is finer than the record holds it, which is to the month'
		);
	});
});

describe('what is asked for in vain', () => {
	it('is refused', () => {
		expect(() => say('visits/v01/start', { as: 'words' })).toThrow('this is a date');
		expect(() => say('counts/ecpt-parties', { at: 'year' })).toThrow('this is a number');
		expect(() => say('states/TUR/name', { at: 'year' })).toThrow('this is a name');
		expect(() => say('states/TUR/name', { as: 'words' })).toThrow('this is a name');
	});
});
