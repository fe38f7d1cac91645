import { describe, expect, it } from 'vitest';
import { resolveFact } from './facts.server';
import { record } from './record.server';

const fact = (id: string) => resolveFact(record, id);

describe('a fact by its address', () => {
	it('is a number with its unit, sources and rows', () => {
		expect(fact('counts/cpt-russia-visits')).toMatchObject({
			value: { kind: 'count', value: 30, qualifier: 'exact', unit: 'CPT visits to Russia' },
			sources: ['cpt-2021-visit'],
			verified: true,
			rows: ['counts/cpt-russia-visits']
		});
		expect(fact('counts/osce-pow-deaths').value).toMatchObject({ qualifier: 'approximately' });
		expect(fact('counts/cpt-all-published-2023/denominator').value).toMatchObject({ value: 507 });
		expect(fact('publication/rus-2003/published').value).toMatchObject({
			value: 1,
			unit: 'visits'
		});
	});

	it('is a date as exact as the row holds it', () => {
		expect(fact('visits/v01/start').value).toMatchObject({
			kind: 'date',
			date: { edtf: '1998-11', precision: 'month' }
		});
		expect(fact('states/RUS/coe_member_since').value).toMatchObject({
			date: { edtf: '1996-02-28' }
		});
		expect(fact('public_statements/rus-2024/date').value).toMatchObject({
			date: { edtf: '2024-11-18' }
		});
	});

	it('knows a window from a stretch of time', () => {
		expect(fact('visits/v13/start').value).toMatchObject({ interval: 'within' });
		expect(fact('events/last-visit-to-russia/date').value).toMatchObject({
			interval: 'throughout'
		});
		expect(fact('counts/cpt-russia-visits/period').value).toMatchObject({ interval: 'throughout' });
	});

	it('is a name', () => {
		expect(fact('articles/8(1)').value).toEqual({ kind: 'article', number: '8(1)' });
		expect(fact('articles/Preamble').value).toEqual({ kind: 'name', text: 'Preamble' });
		expect(fact('states/TUR/name').value).toEqual({ kind: 'name', text: 'Türkiye' });
	});

	it('says when no source stands behind the value, and how sure an event is', () => {
		expect(fact('states/UKR/signed').verified).toBe(false);
		expect(fact('states/UKR/coe_member_since').verified).toBe(true);
		expect(fact('events/seventh-ratification/date').confidence).toBe('medium');
	});

	it('names all sources of the row, those of its note included', () => {
		expect(fact('visits/v20/start').sources).toEqual([
			'cpt-inf-2013-1',
			'ehrac-2013',
			'memorial-2013'
		]);
	});

	it('can be the day of the record', () => {
		expect(fact('record/as-of').value).toMatchObject({ date: { edtf: '2026-11-21' } });
	});

	it('can be derived from many rows', () => {
		expect(fact('derived/visits-chechnya')).toMatchObject({
			value: { kind: 'count', value: 12, unit: 'visits' },
			sources: ['cpt-2017-chechnya']
		});
		expect(fact('derived/visits-chechnya').rows).toContain('visits/v27');
	});
});

describe('a fact that does not exist', () => {
	it.each([
		['counts/cpt-russia-visit', 'did you mean counts/cpt-russia-visits'],
		['derived/visits-chechnia', 'did you mean derived/visits-chechnya'],
		['visit/v01/start', 'no table "visit"; did you mean visits'],
		['visits/v01/stat', 'did you mean visits/v01/start'],
		['visits/v31/start', 'there is no fact "visits/v31/start"'],
		['visits/v01', 'names no column'],
		['visits/v01/note', 'there is no fact'],
		['visits/v16/start', 'there is no fact'],
		['thirty', 'is not a fact id'],
		['derived/toString', 'there is no fact']
	])('%s: %s', (id, message) => {
		expect(() => fact(id)).toThrow(message);
	});
});
