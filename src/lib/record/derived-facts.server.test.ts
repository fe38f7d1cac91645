import { describe, expect, it } from 'vitest';
import type { DerivedFact } from './derive.server';
import { derivedFacts } from './derived-facts.server';
import { record } from './record.server';
import type { CheckedRecord } from './read-record.server';
import { parseDate } from './parse-date.server';
import { rowsOf } from './rows.server';

/** A derived figure of the shipped record, or of a changed one. */
function figure(name: string, of: CheckedRecord = record): DerivedFact {
	const derive = derivedFacts[name];
	if (!derive) throw new Error(`there is no figure ${name}`);
	return derive(of);
}

const value = (name: string, of?: CheckedRecord) => figure(name, of).value;
const note = (name: string, of?: CheckedRecord) => figure(name, of).note?.({}, { locale: 'en' });

/** The record with other dates of some events. */
function events(dates: Record<string, string>): CheckedRecord {
	return {
		...record,
		events: record.events.map((event) => {
			const date = dates[event.id];
			return date === undefined ? event : { ...event, date: parseDate(date) };
		})
	};
}

const count = (id: string) => record.counts.find((row) => row.id === id)?.value;

describe('figures derived from the rows', () => {
	it('divide the visits without a rest, by what is known of them and by place', () => {
		const all = record.visits.length;
		expect(value('visits-identified') + value('visits-unidentified')).toBe(all);
		expect(value('visits-known-to-the-year') + value('visits-known-by-window')).toBe(
			value('visits-identified')
		);
		expect(
			value('visits-north-caucasus') + value('visits-elsewhere') + value('visits-place-unknown')
		).toBe(all);
		expect(value('visits-after-first')).toBe(all - 1);
	});

	it('agree with the counts that a source gives', () => {
		expect(value('visits-periodic')).toBe(count('cpt-russia-periodic'));
		expect(value('visits-published')).toBe(count('cpt-russia-published'));
		expect(value('visits-chechnya')).toBe(count('cpt-chechnya-visits'));
		expect(value('first-day-signatures')).toBe(count('ecpt-first-day-signatures'));
		expect(value('parties-all')).toBe(count('ecpt-parties'));
	});

	it('read the majority for a public statement from its article', () => {
		expect(value('thirds-for-statement')).toBe(2);
	});

	it('divide the public statements between Russia and the other states', () => {
		const all = record.publicStatements.length;
		const onRussia = count('cpt-public-statements-russia') ?? 0;
		expect(value('statements-on-other-states') + onRussia).toBe(all);
		expect(value('statements-after-first')).toBe(all - 1);
		expect(value('statements-on-north-caucasus')).toBe(onRussia - 1);
		expect(value('statements-on-co-operation')).toBe(2);
		expect(value('other-states-with-statements')).toBe(value('states-with-statements') - 1);
		expect(value('states-with-statements')).toBe(6);
	});

	it('divide the claims by verdict without a rest', () => {
		const verdicts = ['supported', 'imprecise', 'contradicted', 'unverified'];
		const claims = verdicts.map((verdict) => value(`claims-${verdict}`));
		expect(claims.reduce((sum, each) => sum + each, 0)).toBe(value('claims-checked'));
	});

	it('count Russia among the parties and not among the members', () => {
		expect(value('members-of-council')).toBe(value('parties-all') - 1);
		expect(value('ratifications-by-seventh')).toBeLessThan(value('parties-by-1994'));
		expect(value('parties-by-1994')).toBeLessThan(value('parties-all'));
	});

	it('count time as told: whole years from day to day, calendar years from year to year', () => {
		const council = (from: string, to: string) =>
			value(
				'years-in-council',
				events({ 'russia-joins-and-signs': from, 'russia-ceases-membership': to })
			);
		expect(council('2000-05-02', '2010-05-01')).toBe(9);
		expect(council('2000-05-01', '2010-05-01')).toBe(10);
		const proposal = events({ 'gautier-proposes': '2000', 'convention-in-force': '2004-01-01' });
		expect(value('years-from-proposal-to-in-force', proposal)).toBe(4);
		const months = events({
			'convention-opened': '2000-01-31',
			'convention-in-force': '2000-03-01'
		});
		expect(value('months-from-opening-to-in-force', months)).toBe(1);
	});

	it('say in their notes what the rows say', () => {
		expect(note('visits-elsewhere')).toMatch(/^Three of the thirty visits are known/);
		const fewer = record.visits.filter(({ id }) => id !== 'v23' && id !== 'v24');
		expect(note('visits-elsewhere', { ...record, visits: fewer })).toMatch(
			/^One of the twenty-eight visits is known/
		);
		expect(note('visits-north-caucasus')).toMatch(/^Thirteen by February 2016 .* that of 2017\.$/);
		const uncounted = record.visits.filter(({ id }) => id !== 'v27');
		expect(note('visits-north-caucasus', { ...record, visits: uncounted })).toBeUndefined();
		expect(note('parties-by-1994')).toContain('less Estonia and Lithuania,');
		const proposal = events({ 'gautier-proposes': '1977-02' });
		expect(note('years-from-proposal-to-adoption', proposal)).toBe(
			'From 1977 to 1987; the proposal is known to the month.'
		);
	});

	it('name the row that is missing, and what may have been meant', () => {
		const events = record.events.filter(({ id }) => id !== 'convention-opened');
		expect(() => value('months-from-opening-to-in-force', { ...record, events })).toThrow(
			/^data\/events\.csv has no row "convention-opened", which a derived figure counts from; did you/
		);
	});

	it.each(Object.entries(derivedFacts))('%s names rows and sources that exist', (_, derive) => {
		const addresses = new Set(rowsOf(record).map(({ address }) => address));
		const sources = new Set(record.sources.map(({ id }) => id));
		const { rows, sources: cited, label } = derive(record);
		expect(rows.filter((row) => !addresses.has(row))).toEqual([]);
		expect(cited.filter((id) => !sources.has(id))).toEqual([]);
		expect(cited.length).toBeGreaterThan(0);
		expect(label({}, { locale: 'en' })).not.toBe('');
	});
});
