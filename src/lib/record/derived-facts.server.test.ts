import { describe, expect, it } from 'vitest';
import { derivedFacts } from './derived-facts.server';
import { record } from './record.server';
import { rowsOf } from './rows.server';

describe('figures derived from the rows', () => {
	it('come to what the dossier states', () => {
		const values = Object.fromEntries(
			Object.entries(derivedFacts).map(([name, derive]) => [name, derive(record).value])
		);
		expect(values).toEqual({
			'visits-identified': 27,
			'visits-unidentified': 3,
			'visits-known-to-the-year': 24,
			'visits-known-by-window': 3,
			'visits-north-caucasus': 14,
			'visits-chechnya': 12,
			'visits-elsewhere': 12,
			'visits-place-unknown': 4,
			'visits-periodic': 8,
			'visits-published': 4,
			'visits-after-first': 29,
			'visits-span-years': 22,
			'visits-span-years-ceiling': 23,
			'years-since-last-visit': 5,
			'months-from-in-force-to-first-visit': 2,
			'first-day-signatures': 19,
			'ratifications-by-seventh': 7,
			'parties-by-1994': 27,
			'parties-all': 47,
			'members-of-council': 46,
			'years-in-council': 26,
			'years-from-signature-to-in-force': 2,
			'years-from-proposal-to-in-force': 13,
			'years-from-proposal-to-adoption': 11,
			'months-from-adoption-to-opening': 5,
			'months-from-opening-to-in-force': 14,
			'months-from-in-force-to-committee': 9,
			'statements-before-russia': 2,
			'statements-on-north-caucasus': 4,
			'news-reports': 5,
			'claims-checked': 74,
			'claims-supported': 32,
			'claims-imprecise': 21,
			'claims-contradicted': 15,
			'claims-unverified': 6
		});
	});

	it.each(Object.entries(derivedFacts))('%s names rows and sources that exist', (_, derive) => {
		const addresses = new Set(rowsOf(record).map(({ address }) => address));
		const sources = new Set(record.sources.map(({ id }) => id));
		const { rows, sources: cited, label } = derive(record);
		expect(rows.filter((row) => !addresses.has(row))).toEqual([]);
		expect(cited.filter((id) => !sources.has(id))).toEqual([]);
		expect(cited.length).toBeGreaterThan(0);
		expect(label).not.toBe('');
	});
});
