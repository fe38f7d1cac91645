import { describe, expect, it } from 'vitest';
import { record } from './record.server';
import { labelOf, referenceTo, restingOn, sourceById } from './references.server';

const reference = (id: string) => referenceTo(sourceById(record, id), 'en');

describe('a reference', () => {
	it('names publisher, title, date and address', () => {
		expect(reference('article-002')).toMatchObject({
			by: 'outlet not named in the text',
			title: 'Putin Withdraws Russia From European Anti Torture Pact',
			isOurTitle: false,
			date: 'September 2025',
			url: null
		});
	});

	it('says when the title is ours', () => {
		const ours = reference('acat-luxembourg-2016');
		expect(ours.isOurTitle).toBe(true);
		const title = 'Luxembourg and Bulgaria authorise the automatic publication of CPT reports';
		expect(ours.title).toBe(title);
		expect(ours.listedTitle).toBe(`[${title}]`);
		expect(ours.date).toBe('March 2016');
	});

	it('prefers the author to the publisher and leaves out a date that is not known', () => {
		expect(reference('iheid-dominice')).toMatchObject({ by: 'Christian Dominicé', date: null });
	});

	it('can be a label of publisher and year, or of the publisher alone', () => {
		const label = (id: string) => labelOf(sourceById(record, id));
		expect(label('article-002')).toBe('outlet not named in the text, 2025');
		expect(label('iheid-dominice')).toBe(sourceById(record, 'iheid-dominice').publisher);
	});

	it('of a source that does not exist is refused, with a hint', () => {
		expect(() => sourceById(record, 'cpt-2021-visits')).toThrow('did you mean cpt-2021-visit');
	});
});

describe('what rests on a source', () => {
	it('is listed table by table', () => {
		expect(restingOn(record, 'memorial-2013')).toEqual([{ table: 'visits', rows: ['v20'] }]);
		expect(restingOn(record, 'cpt-2021-visit').map(({ table }) => table)).toEqual([
			'visits',
			'events',
			'ties',
			'counts',
			'claims',
			'publication'
		]);
	});

	it('is nothing for a source that only the dossier cites', () => {
		expect(restingOn(record, 'iheid-dominice')).toEqual([]);
	});
});
