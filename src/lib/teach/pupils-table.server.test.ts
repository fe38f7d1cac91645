import { describe, expect, it } from 'vitest';
import { readCsv } from '../record/csv.server';
import { record } from '../record/record.server';
import { pupilsColumns, pupilsTable } from './pupils-table.server';

const names = pupilsColumns('en').map(({ name }) => name);
const { rows, faults } = readCsv('visits.csv', pupilsTable(record.visits, 'en'), names);
const cells = rows.map((row) => row.cells);

describe('the pupils’ table', () => {
	it('can be read back, one row a visit', () => {
		expect(faults).toEqual([]);
		expect(rows).toHaveLength(record.visits.length);
	});

	it('counts as the story does', () => {
		const published = cells.filter((row) => row['report_published'] === 'yes');
		expect(published.map((row) => row['year_published'])).toEqual(['2003', '2013', '2013', '2019']);
		expect(cells.filter((row) => row['region'] === 'North Caucasus')).toHaveLength(14);
	});

	it('says that something is not known, and never a day', () => {
		const unknown = cells.filter((row) => row['date_known_to'] === 'not known');
		expect(unknown).toHaveLength(3);
		for (const row of unknown) expect(row['first_year']).toBe('not known');
		for (const row of cells) {
			expect(row['first_year']).toMatch(/^(\d{4}|not known)$/);
			expect(row['last_year']).toMatch(/^(\d{4}|not known)$/);
		}
	});

	it('gives a span its first and its last year', () => {
		const span = cells.find((row) => row['visit'] === '6');
		expect([span?.['first_year'], span?.['last_year'], span?.['date_known_to']]).toEqual([
			'2000',
			'2002',
			'span'
		]);
	});
});
