import { describe, expect, it } from 'vitest';
import { record } from '../../record/record.server';
import { lookUpIn } from './lookup.server';

const words = lookUpIn(record, 'en', (id) => `/sources/#${id}`);

const plain = { at: null, as: null, qualifier: null };

describe('lookUpIn', () => {
	it('says a fact of the record, with its sources', () => {
		expect(words.fact('counts/cpt-russia-visits', { ...plain, as: 'Words' })).toEqual({
			text: 'Thirty',
			value: '30',
			element: 'data',
			sources: ['cpt-2021-visit']
		});
	});

	it('knows the day of the record', () => {
		expect(words.fact('record/as-of', plain)).toMatchObject({
			text: '21 November 2026',
			value: '2026-11-21',
			element: 'time'
		});
	});

	it.each([
		['weekday', null, 'at=weekday: expected day, month, year'],
		[null, 'roman', 'as=roman: expected digits, words, Words, ordinal']
	])('refuses at=%s as=%s', (at, as, message) => {
		expect(() => words.fact('record/as-of', { ...plain, at, as })).toThrow(message);
	});

	it('keeps the word that belongs to a number unless told to leave it out', () => {
		const deaths = (qualifier: string | null): string =>
			words.fact('counts/osce-pow-deaths', { ...plain, qualifier }).text;
		expect(deaths(null)).toBe('approximately 169');
		expect(deaths('none')).toBe('169');
		expect(() => deaths('some')).toThrow('qualifier=some: expected none');
	});

	it('refuses a fact that does not exist, and says what may have been meant', () => {
		expect(() => words.fact('counts/cpt-rusia-visits', plain)).toThrow(
			'did you mean counts/cpt-russia-visits'
		);
	});

	it('leaves out a quotation whose words are still wanted', () => {
		const unsaid = record.quotes.filter(({ quote }) => quote === null).map(({ id }) => id);
		expect(unsaid).not.toEqual([]);
		expect(unsaid.filter((id) => words.quotes.has(id))).toEqual([]);
	});

	it('shows a title of ours without its brackets', () => {
		expect(words.sources.get('cpt-1999-visit')).toEqual({
			title:
				'Visit to the Russian Federation by the European Committee for the Prevention of Torture',
			href: '/sources/#cpt-1999-visit'
		});
	});
});
