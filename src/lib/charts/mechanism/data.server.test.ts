import { describe, expect, test } from 'vitest';
import { record } from '$lib/record/record.server';
import { mechanismData } from './data.server';

describe('mechanismData', () => {
	test('takes what the rules say from the record', () => {
		const { rules } = mechanismData(record);
		expect(rules).toHaveLength(12);
		expect(rules.find(({ id }) => id === '11(2)')?.says).toMatch(/whenever that party asks/);
		expect(rules.find(({ id }) => id === 'q34')?.says).toMatch(/individual complaints/);
	});

	test('reads the majority and the place of the ban', () => {
		const { majority, banArticle } = mechanismData(record);
		expect(majority).toEqual({ part: 2, of: 3 });
		expect(banArticle).toBe('Article 3');
	});

	test('names the row that is missing, or no longer says what is drawn', () => {
		const without = record.articles.filter(({ article }) => article !== '8(1)');
		expect(() => mechanismData({ ...record, articles: without })).toThrow('8(1)');
		const changed = record.articles.map((row) =>
			row.article === '10(2)' ? { ...row, exactQuote: 'by a simple majority' } : row
		);
		expect(() => mechanismData({ ...record, articles: changed })).toThrow('10(2)');
	});
});
