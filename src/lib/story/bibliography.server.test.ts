import { describe, expect, it } from 'vitest';
import { record } from '../record/record.server';
import { bibliography } from './bibliography.server';

const parts = bibliography('en');
const entries = parts.flatMap((part) => part.entries);
const entry = (id: string) => entries.find((candidate) => candidate.id === id);

describe('the bibliography', () => {
	it('holds every source once', () => {
		expect(entries.map(({ id }) => id).toSorted()).toEqual(
			record.sources.map(({ id }) => id).toSorted()
		);
	});

	it('puts a source under the chapter that cites it first, and last what no step cites', () => {
		expect(parts.at(-1)?.chapter).toBeNull();
		expect(parts.at(-1)?.entries.every(({ steps }) => steps.length === 0)).toBe(true);
		const origins = parts.find(({ chapter }) => chapter?.id === 'origins');
		expect(origins?.entries.map(({ id }) => id)).toContain('ecpt-explanatory-report');
	});

	it('says in words what rests on a source, in the story, in charts and in the record', () => {
		const { steps, charts, tables } = entry('cpt-inf-2003-30') ?? {};
		expect(steps?.map(({ id }) => id)).toContain('visits-published');
		expect(charts?.map(({ id }) => id)).toContain('visits');
		expect(tables?.find(({ table }) => table === 'visits')?.rows).toEqual([
			{ key: 'v07', words: '2 December 2001' }
		]);
	});

	it('gives a citation in one line, and says where the title is ours', () => {
		expect(entry('article-001')?.citation).toMatch(/^Ukrinform, \[.*\], August 2025$/);
		expect(entry('tortureprevention-ch')?.citation).toMatch(/, undated, http/);
	});

	it('names a claim by its number, and a date that is not verified by its year', () => {
		const rows = entries.flatMap(({ tables }) => tables.flatMap((of) => of.rows));
		expect(rows.find(({ key }) => key === 'C36')?.words).toBe('C36');
		expect(rows.filter(({ words }) => words === '')).toEqual([]);
	});
});
