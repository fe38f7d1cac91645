import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { claimTexts } from './claims-texts.server';
import { claimsData } from './data.server';
import { excerptOf, quotedClaims } from './excerpts.server';
import { subjectOf, subjects, topicsBySubject } from './topics';

describe('claimsData', () => {
	const data = claimsData(record);

	it('holds every claim with its report, two where the claim lies between them', () => {
		expect(data.claims.map(({ id }) => id)).toEqual(record.claims.map(({ id }) => id));
		expect(data.claims.find(({ id }) => id === 'C47')?.reports).toEqual([0, 2]);
	});

	it('names the reports as the record does, and nobody where the text names no outlet', () => {
		expect(data.reports.map(({ outlet }) => outlet)).toEqual([
			'UNN',
			'Ukrinform',
			null,
			'Euromaidan Press',
			null
		]);
		expect(JSON.stringify(data)).not.toContain('Associated Press');
	});

	it('says whose words they are when the report gives them as somebody else’s', () => {
		expect(data.quoted['C66']?.by).toBe('Center for Countering Disinformation');
		expect(data.quoted['C43']?.by).toBe('Committee Against Torture');
		expect(data.quoted['C59']?.by).toBeNull();
		expect(data.quoted['C08']?.by).toBeNull();
	});

	it('knows the deposit to the month only', () => {
		expect(data.dates.deposit).toMatchObject({ edtf: '1998-05', precision: 'month' });
	});

	it('refuses a topic without a subject, and a report that is not in the bibliography', () => {
		const [claim] = record.claims;
		if (!claim) throw new Error('no claims');
		expect(() => claimsData({ ...record, claims: [{ ...claim, topic: 'weather' }] })).toThrow(
			'the topic "weather" belongs to no subject'
		);
		expect(() => claimsData({ ...record, claims: [{ ...claim, article: ['x.txt'] }] })).toThrow(
			'C01 names a news report that is not in sources.json'
		);
	});
});

describe('the subjects', () => {
	it('hold every topic of the record, and no other', () => {
		const topics = new Set(record.claims.map(({ topic }) => topic));
		expect(new Set(Object.values(topicsBySubject).flat())).toEqual(topics);
		expect(new Set([...topics].map(subjectOf))).toEqual(new Set(subjects));
	});
});

describe('the excerpts', () => {
	it('are the report’s own words, in their order', () => {
		for (const id of quotedClaims) {
			const claim = record.claims.find((row) => row.id === id);
			expect(claim && excerptOf(claim)).toBeTruthy();
		}
	});

	it('are refused when the wording does not hold them', () => {
		expect(() => excerptOf({ id: 'C59', wording: 'adopted by somebody' })).toThrow(
			'data/claims.csv: the wording of C59 does not hold'
		);
	});
});

describe('claimTexts', () => {
	const texts = claimTexts(record);

	it('hold the words of every claim, with its sources, the main one first', () => {
		expect(Object.keys(texts)).toEqual(record.claims.map(({ id }) => id));
		expect(texts['C59']).toMatchObject({
			wording: 'The convention, adopted by the UN General Assembly in 1984',
			by: 'Euromaidan Press',
			sources: [{ id: 'ecpt-explanatory-report' }, {}, {}, {}]
		});
	});

	it('do not repeat how somebody was tortured', () => {
		const said = Object.values(texts)
			.map(({ claim, wording, statement }) => `${claim ?? ''} ${wording ?? ''} ${statement}`)
			.join('\n');
		expect(said).not.toMatch(/volts|genitals|mock execution|losing teeth|lost teeth|electrocution/);
	});
});
