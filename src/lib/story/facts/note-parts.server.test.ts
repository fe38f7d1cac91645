import { describe, expect, it } from 'vitest';
import { record } from '../../record/record.server';
import { noteParts } from './note-parts.server';

const inWords = (note: string, table: string | null): string =>
	noteParts(record, note, table)
		.map((part) => (part.kind === 'words' ? part.words : `[${part.source.label}]`))
		.join('');

describe('noteParts', () => {
	it('names sources by their labels', () => {
		expect(inWords('Day from @treaty-office-126. So @nobody.', 'ties')).toBe(
			'Day from [Council of Europe Treaty Office]. So @nobody.'
		);
	});

	it('names news reports by their labels, whole or by number', () => {
		const { file } = record.newsReports.find(({ id }) => id === 'article-003') ?? { file: '' };
		expect(inWords(`Also in article ${file}. Source article 003 differs.`, 'counts')).toBe(
			'Also in [Euromaidan Press, 2025]. [Euromaidan Press, 2025] differs.'
		);
	});

	it('says what rows and columns are called instead of their ids', () => {
		expect(inWords('As for osce-pow-deaths.', 'counts')).toBe('As for “deaths in captivity”.');
		expect(inWords('As for osce-pow-deaths.', 'visits')).toBe('As for osce-pow-deaths.');
		expect(inWords('in_force is a date', 'ties')).toBe('in force is a date');
	});

	it('is nothing where there is no note', () => {
		expect(noteParts(record, '', 'ties')).toEqual([]);
	});
});
