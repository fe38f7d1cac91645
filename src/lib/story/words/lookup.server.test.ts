import { describe, expect, it } from 'vitest';
import { record } from '../../record/record.server';
import { lookUpIn } from './lookup.server';

const words = lookUpIn(record, 'en', (id) => `/sources/#${id}`);

describe('lookUpIn', () => {
	it('says a fact of the record, with its sources', () => {
		expect(words.fact('counts/cpt-russia-visits', { at: null, as: 'Words' })).toEqual({
			text: 'Thirty',
			value: '30',
			element: 'data',
			sources: ['cpt-2021-visit']
		});
	});

	it('knows the day of the record', () => {
		expect(words.fact('record/as-of', { at: null, as: null })).toMatchObject({
			text: '21 November 2026',
			value: '2026-11-21',
			element: 'time'
		});
	});

	it.each([
		['weekday', null, 'at=weekday: expected day, month, year'],
		[null, 'roman', 'as=roman: expected digits, words, Words, ordinal']
	])('refuses at=%s as=%s', (at, as, message) => {
		expect(() => words.fact('record/as-of', { at, as })).toThrow(message);
	});

	it('refuses a fact that does not exist, and says what may have been meant', () => {
		expect(() => words.fact('counts/cpt-rusia-visits', { at: null, as: null })).toThrow(
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
