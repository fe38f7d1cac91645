import { describe, expect, it } from 'vitest';
import { record } from '../../record/record.server';
import { tellFact } from './told-fact.server';

const tell = (id: string) => tellFact(record, id, 'en');

describe('what is told of a fact', () => {
	it('is a count with what was counted, when, by whom, and other counts of the same', () => {
		const told = tell('counts/cpt-russia-visits');
		expect(told).toMatchObject({
			value: '30',
			what: 'CPT visits to Russia: visits of all kinds',
			when: 'November 1998 to October 2021; made public October 2021',
			who: 'CPT',
			sure: 'Verified: a source stands behind it.'
		});
		expect(told.sources[0]).toEqual({
			id: 'cpt-2021-visit',
			label: 'Council of Europe, CPT, 2021'
		});
		expect(told.others.map(({ value }) => value)).toContain('26');
		expect(told.claims.map(({ id }) => id)).toContain('C26');
	});

	it('is a date with all the precision the record holds, whatever the sentence says', () => {
		expect(tell('visits/v07/start').value).toBe('2 December 2001');
		expect(tell('visits/v01/start').value).toBe('November 1998');
	});

	it('is the year at most, and to be confirmed, where no source stands behind a date', () => {
		const { value, sure } = tell('ties/iccpr/in_force');
		expect(value).toMatch(/^\d{4}$/);
		expect(sure).toMatch(/^To be confirmed/);
	});

	it('says of an event how sure we are', () => {
		expect(tell('events/convention-adopted/date').sure).toBe('We are sure of it.');
		expect(tell('events/gautier-proposes/date').sure).toBe('We are fairly sure of it.');
		expect(tell('events/earliest-end-for-russia/date').sure).toBe('We are not sure of it.');
	});

	it('says of a derived figure that it is ours, and of how many rows', () => {
		const { what, sure } = tell('derived/visits-north-caucasus');
		expect(what).toBe('visits to the North Caucasus, Chechnya included');
		expect(sure).toMatch(/^Worked out by us; .* 14\.$/);
	});

	it('names the thing a date belongs to', () => {
		expect(tell('states/SVK/in_force').what).toBe('Slovakia: in force');
		expect(tell('public_statements/rus-2001/date').what).toMatch(/^public statement on Russia: /);
		expect(tell('visits/v30/end').what).toMatch(/^last day of a visit to Russia \(/);
		expect(tell('articles/8(1)').what).toMatch(/any place/i);
	});

	it('sets a wrong rendering of a count beside it, with what is wrong', () => {
		const { value, others } = tell('counts/osce-pow-deaths');
		expect(value).toBe('approximately 169');
		const wrong = others.find(({ who }) => who.startsWith('UNN'));
		expect(wrong).toMatchObject({ value: 'at least 169', what: 'deaths attributed to torture' });
		expect(wrong?.note[0]).toMatchObject({ kind: 'words' });
		expect(others.map(({ value: other }) => other)).toEqual(
			expect.arrayContaining(['more than 200', '206'])
		);
	});

	it('sets what a news report prints beside the fact that it gets wrong, and beside no other', () => {
		const claimsOn = (id: string) => tell(id).claims.map((claim) => claim.id);
		expect(claimsOn('events/convention-adopted/date')).toEqual(['C59']);
		expect(claimsOn('events/russia-deposits/date')).toEqual(['C61']);
		expect(claimsOn('events/un-convention-adopted/date')).toEqual([]);
		expect(claimsOn('derived/visits-place-unknown')).toEqual([]);
	});

	it('tells every fact that the record can say without falling over', () => {
		const ids = [
			...record.visits.map(({ id }) => `visits/${id}/start`),
			...record.events.map(({ id }) => `events/${id}/date`),
			...record.counts.map(({ id }) => `counts/${id}`)
		];
		const sayable = ids.filter((id) => !/^visits\/(v\d\d)\/start$/.test(id) || isDated(id));
		for (const id of sayable) expect(tell(id).what, id).not.toBe('');
	});
});

function isDated(id: string): boolean {
	return record.visits.some((visit) => id.includes(visit.id) && visit.start.kind !== 'unknown');
}
