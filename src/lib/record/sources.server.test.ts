import { describe, expect, it } from 'vitest';
import { faultInWords } from './fault.server';
import { readSources } from './sources.server';

const entry = {
	id: 'door-book',
	type: 'report',
	title: 'The Book of Doors',
	publisher: 'The Guild',
	language: 'en'
};

const read = (...entries: unknown[]) => readSources('s.json', JSON.stringify(entries, null, '\t'));
const faults = (...entries: unknown[]) => read(...entries).faults.map(faultInWords);
const fields = 'id, type, title, author, publisher, issued, URL, language, note';

describe('reading the bibliography', () => {
	it('reads entries, and knows the line on which the id of each stands', () => {
		const brackets = { ...entry, id: 'door-diary', title: '[A "}, {" on a door]' };
		const { sources, lineOf, faults } = read(entry, brackets, { ...entry, id: 'door-count' });
		expect(faults).toEqual([]);
		expect(sources.map((source) => [source.id, lineOf(source)])).toEqual([
			['door-book', 3],
			['door-diary', 10],
			['door-count', 17]
		]);
	});

	it('reads a list written in one line', () => {
		const { sources, lineOf } = readSources('s.json', JSON.stringify([entry]));
		expect(sources.map(lineOf)).toEqual([1]);
	});

	it('leaves out an entry with a fault, and reads the others', () => {
		expect(read({ ...entry, title: '' }, entry).sources).toEqual([entry]);
	});
});

describe('faults of the bibliography', () => {
	it('names a missing field on the line of its own entry', () => {
		expect(faults(entry, { ...entry, id: undefined }, entry)).toEqual([
			`s.json:9 id: the field is missing; expected ${fields}`
		]);
	});

	it.each<[what: string, change: object, fault: string]>([
		[
			'a field that is not known',
			{ colour: 'red' },
			`s.json:8 colour: the field is not known; expected ${fields}`
		],
		[
			'an id that is none',
			{ id: 'Door Book' },
			's.json:3 id: "Door Book" is not an id; expected lower-case words and hyphens'
		],
		['an empty title', { title: '' }, 's.json:5 title: "" is empty; expected text'],
		['a number for a text', { publisher: 7 }, 's.json:6 publisher: "7" is not text; expected text'],
		[
			'an author that is no list',
			{ author: 'The Guild' },
			's.json:8 author: "The Guild" is not a list; expected [{ "literal": "…" }]'
		],
		[
			'an impossible month',
			{ issued: { 'date-parts': [[2016, 13]] } },
			's.json:8 issued.date-parts.0: "[2016,13]" is not a date; expected for example [[2021, 9, 20]]'
		],
		[
			'an address that would run a script',
			{ URL: 'javascript:alert(1)' },
			's.json:8 URL: "javascript:alert(1)" is not a web address; expected https://…'
		],
		[
			'an address that is none',
			{ URL: 'https://' },
			's.json:8 URL: "https://" is not a web address; expected https://…'
		]
	])('name %s, with its line and value', (_, change, fault) => {
		expect(faults({ ...entry, ...change })).toEqual([fault]);
	});

	it('name a type that is not in the list', () => {
		expect(faults({ ...entry, type: 'web' })[0]).toMatch(
			/^s\.json:4 type: "web" is not one of the values; expected article-magazine, /
		);
	});

	it('name an entry that is no object', () => {
		expect(faults(entry, 'door-book')).toEqual([
			`s.json:9: "door-book" is not an entry; expected an object with ${fields}`
		]);
	});
});
