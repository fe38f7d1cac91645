import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citableRecord } from './citable.server';
import { citationBibtex, citationCff } from './citation';
import { dataPackage } from './data-package.server';

const work = {
	key: 'doors',
	title: 'Doors & “keys”: 100 %',
	author: 'The_makers {of doors}',
	version: '1.0.0',
	released: '2026-11-21',
	url: 'https://a.example/data/'
};

describe('a citation', () => {
	it('is a Citation File Format file', () => {
		expect(citationCff({ ...work, url: null })).toBe(
			[
				'cff-version: 1.2.0',
				'message: "If you use these data, please cite them as below."',
				'type: dataset',
				'title: "Doors & “keys”: 100 %"',
				'authors:',
				'  - name: "The_makers {of doors}"',
				'version: "1.0.0"',
				'date-released: "2026-11-21"',
				'license: CC-BY-4.0',
				''
			].join('\n')
		);
		expect(citationCff(work)).toContain('url: "https://a.example/data/"');
	});

	it('is a BibTeX entry in which no letter is a command', () => {
		const entry = citationBibtex(work);
		expect(entry).toMatch(/^@misc\{doors,\n/);
		expect(entry).toContain(String.raw`author = {{The\_makers \{of doors\}}}`);
		expect(entry).toContain(String.raw`title = {{Doors \& “keys”: 100 \%}}`);
		expect(entry).toContain('year = {2026},\n\tmonth = {11}');
	});

	it('stands in the repository as on the page', () => {
		const whole = citationCff(citableRecord(dataPackage(), null));
		expect(readFileSync('CITATION.cff', 'utf8')).toBe(whole);
	});
});
