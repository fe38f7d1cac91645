import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RecordError } from './fault.server';
import { readRecord, type RecordTexts } from './read-record.server';

const file = (name: string) => readFileSync(`data/${name}`, 'utf8');
const shipped: RecordTexts = {
	tables: new Map(
		readdirSync('data')
			.filter((name) => name.endsWith('.csv'))
			.map((name) => [name, file(name)])
	),
	sources: file('sources.json'),
	dataPackage: file('datapackage.json'),
	prose: [{ file: 'data/DOSSIER.md', text: file('DOSSIER.md') }]
};

type Edit = [find: string, replacement: string];

/** The shipped record with a few words changed in some of its tables. */
function withEdits(edits: Record<string, Edit[]>): RecordTexts {
	const tables = new Map(shipped.tables);
	for (const [name, changes] of Object.entries(edits)) {
		tables.set(name, edited(tables.get(name) ?? '', changes));
	}
	return { ...shipped, tables };
}

function edited(text: string, changes: Edit[]): string {
	return changes.reduce((changed, [find, replacement]) => {
		if (!changed.includes(find)) throw new Error(`the fixture does not hold ${find}`);
		return changed.replace(find, replacement);
	}, text);
}

/** The lines of the error that reading throws, without its heading. */
function faultsOf(texts: RecordTexts): string[] {
	try {
		readRecord(texts);
	} catch (error) {
		if (error instanceof RecordError) return error.message.split('\n').slice(1);
		throw error;
	}
	return [];
}

describe('the shipped record', () => {
	it('reads without a fault', () => {
		expect(faultsOf(shipped)).toEqual([]);
	});
});

describe('a row that is gone', () => {
	it.each(
		readdirSync('data').filter((name) => name.endsWith('.csv') && name !== 'corrections.csv')
	)('is missed in %s', (name) => {
		const lines = (shipped.tables.get(name) ?? '').trimEnd().split('\n');
		const without = lines.slice(0, -1).join('\n');
		const faults = faultsOf({ ...shipped, tables: new Map(shipped.tables).set(name, without) });
		expect(faults.some((fault) => fault.startsWith(`data/${name}:1: has `))).toBe(true);
	});
});

describe('faults in a cell', () => {
	it('names file, line, column and value of an impossible date', () => {
		const texts = withEdits({ 'visits.csv': [['v13,2004-08/2005-07', 'v13,2002-13']] });
		expect(faultsOf(texts)).toEqual([
			'data/visits.csv:14 start: "2002-13" is not an EDTF date; expected for example 1998-11-03, 1998-11 or 1998-11/1999-02'
		]);
	});

	it('names a word that is not in the list', () => {
		const texts = withEdits({
			'visits.csv': [['v02,1999-08-30,1999-09-15,periodic', 'v02,1999-08-30,1999-09-15,routine']]
		});
		expect(faultsOf(texts)).toEqual([
			'data/visits.csv:3 kind: "routine" is not one of the values; expected periodic, ad_hoc, unknown'
		]);
	});

	it('names an unverified column that does not exist', () => {
		const texts = withEdits({
			'states.csv': [['hina-1996,ratified in_force', 'hina-1996,ratified inforce']]
		});
		expect(faultsOf(texts)).toEqual([
			'data/states.csv:2 unverified: "inforce" is not one of the values; expected signed, ratified, in_force'
		]);
	});

	it('names a number that is none', () => {
		const texts = withEdits({
			'counts.csv': [['osce-pow-detained,13500', 'osce-pow-detained,13.500']]
		});
		expect(faultsOf(texts)).toEqual([
			'data/counts.csv:18 value: "13.500" is not a whole number; expected digits only'
		]);
	});
});

describe('a row that could not be read', () => {
	it('is told once, not again by the rows that name it', () => {
		const texts = withEdits({ 'states.csv': [['RUS,Russia,1996-02-28', 'RUS,Russia,1996-02-30']] });
		expect(faultsOf(texts)).toEqual([
			expect.stringMatching(
				/^data\/states\.csv:\d+ coe_member_since: "1996-02-30" is not an EDTF date/
			)
		]);
	});

	it('is told once when claims name it, and when Article 19 needs it', () => {
		const claim = withEdits({ 'claims.csv': [['C08,', 'C8,']] });
		expect(faultsOf(claim)).toEqual([
			'data/claims.csv:9 id: "C8" is not an id; expected for example C07'
		]);
		const event = withEdits({
			'events.csv': [['convention-in-force,1989-02-01', 'convention-in-force,1989-02-31']]
		});
		expect(faultsOf(event)).toEqual([
			expect.stringMatching(/^data\/events\.csv:\d+ date: "1989-02-31" is not an EDTF date/)
		]);
	});

	it('is told once when it is an entry that rows cite', () => {
		const sources = edited(shipped.sources, [['"id": "cpt-2021-visit"', '"id": "CPT 2021"']]);
		expect(faultsOf({ ...shipped, sources })).toEqual([
			expect.stringMatching(
				/^data\/sources\.json:\d+ id: "CPT 2021" is not an id; expected lower-case words and hyphens$/
			)
		]);
	});
});

describe('faults in a file', () => {
	it('names a missing column', () => {
		const texts = withEdits({ 'publication.csv': [['out_of,', '']] });
		expect(faultsOf(texts)).toEqual(['data/publication.csv:1 out_of: the column is missing']);
	});

	it('names a row with a cell too many', () => {
		const texts = withEdits({ 'articles.csv': [['2,Each party', '2,,Each party']] });
		expect(faultsOf(texts)).toEqual(['data/articles.csv:4: the row has 5 cells; expected 4']);
	});

	it('names a file that is missing', () => {
		const tables = new Map(shipped.tables);
		tables.delete('ties.csv');
		expect(faultsOf({ ...shipped, tables })).toEqual(['data/ties.csv:1: the file is missing']);
	});

	it('names a bibliography that is no list', () => {
		expect(faultsOf({ ...shipped, sources: '{' })).toEqual([
			'data/sources.json:1: the file is not a list in JSON; expected CSL-JSON'
		]);
	});

	it('names a record without its day', () => {
		expect(faultsOf({ ...shipped, dataPackage: '{"asOf":"2026-11"}' })).toEqual([
			'data/datapackage.json:1 asOf: is missing or not a day; expected for example "asOf": "2026-11-21"'
		]);
	});

	it('names all faults of all files at once', () => {
		const texts = withEdits({
			'visits.csv': [['v01,1998-11,', 'v01,1998-31,']],
			'events.csv': [['high', 'certain']],
			'quotes.csv': [['q01,', 'Q 1,']]
		});
		const faults = faultsOf(texts);
		expect(faults.map((fault) => fault.split(':')[0])).toEqual([
			'data/visits.csv',
			'data/events.csv',
			'data/quotes.csv'
		]);
	});
});

describe('faults across rows and tables', () => {
	it('names an id that stands twice', () => {
		const texts = withEdits({ 'visits.csv': [['v24,', 'v23,']] });
		expect(faultsOf(texts)).toEqual([
			'data/visits.csv:25 id: "v23" stands in two rows; expected an id of its own for each row'
		]);
	});

	it('names a source that stands twice, where it stands the second time', () => {
		const [entry = ''] = /\t\{\n\t\t"id": "ecpt-text"[^]*?\n\t\}/.exec(shipped.sources) ?? [];
		const sources = shipped.sources.replace(/\n\]\s*$/, `,\n${entry}\n]\n`);
		const line = shipped.sources.trimEnd().split('\n').length + 1;
		expect(faultsOf({ ...shipped, sources })).toEqual([
			`data/sources.json:${line} id: "ecpt-text" stands in two entries; expected an id of its own for each source`
		]);
	});

	it('names a source that does not exist, in a column or in a note', () => {
		const texts = withEdits({
			'visits.csv': [
				['month,cpt-1999-visit,', 'month,cpt-1999-visits,'],
				['@memorial-2013', '@memorial-2031']
			]
		});
		expect(faultsOf(texts)).toEqual([
			expect.stringContaining(
				'data/visits.csv:2 source: "cpt-1999-visits" is not in data/sources.json; expected the id of a source; did you mean cpt-1993-visits'
			),
			expect.stringContaining(
				'data/visits.csv:21 note: "memorial-2031" is not in data/sources.json'
			)
		]);
	});

	it('names a source that the dossier cites and that does not exist', () => {
		const prose = [
			{ file: 'data/DOSSIER.md', text: '# A\n\nSo it is [@ecpt-txt].' },
			...shipped.prose
		];
		expect(faultsOf({ ...shipped, prose })).toEqual([
			expect.stringContaining('data/DOSSIER.md:3: "ecpt-txt" is not in data/sources.json')
		]);
	});

	it('names a source that nobody cites', () => {
		const entry =
			'{\n\t\t"id": "nobody-2020",\n\t\t"type": "webpage",\n\t\t"title": "A page",\n\t\t"publisher": "A",\n\t\t"language": "en"\n\t},\n\t{';
		const sources = edited(shipped.sources, [['{', entry]]);
		expect(faultsOf({ ...shipped, sources })).toEqual([
			'data/sources.json:3 id: "nobody-2020" is cited by no row and not by the dossier; expected a citation, or no entry'
		]);
	});

	it('names a visit that ends before it starts, and one said to be known better than it is', () => {
		const texts = withEdits({
			'visits.csv': [
				['2019-10-07,2019-10-18', '2019-10-07,2019-10-01'],
				[
					'2009,2009,ad_hoc,inferred,north_caucasus,Chechen Republic,no,,,year',
					'2009,2009,ad_hoc,inferred,north_caucasus,Chechen Republic,no,,,day'
				]
			]
		});
		expect(faultsOf(texts)).toEqual([
			'data/visits.csv:20 dated: "day" does not agree with start, which is given as: year',
			'data/visits.csv:30 end: "2019-10-01" lies before start, 2019-10-07; expected it to be later'
		]);
	});

	it('names a published report without a date', () => {
		const texts = withEdits({ 'visits.csv': [['yes,2019-09-24', 'yes,']] });
		expect(faultsOf(texts)).toEqual([
			'data/visits.csv:29 report_published: "yes" does not agree with published_on; expected a date exactly when it is yes'
		]);
	});

	it('names a state whose dates break Article 19', () => {
		const texts = withEdits({ 'states.csv': [['2002-06-18,2002-10-01', '2002-06-18,2002-09-01']] });
		expect(faultsOf(texts)).toEqual([
			'data/states.csv:4 in_force: "2002-09-01" does not follow from ratified 2002-06-18; expected 2002-10-01 (Article 19)'
		]);
	});

	it('names a state that ratified before it signed', () => {
		const texts = withEdits({ 'states.csv': [['2001-05-11,2002-06-18', '2003-05-11,2002-06-18']] });
		expect(faultsOf(texts)).toEqual([
			'data/states.csv:4 ratified: "2002-06-18" lies before signed, 2003-05-11; expected it to be later'
		]);
	});

	it('names a news report, a state and a claim that do not exist', () => {
		const texts = withEdits({
			'claims.csv': [
				['C01,000_81425ae48e0d6cb6.txt', 'C01,000_81425ae48e0d6cb7.txt'],
				['see C08 and', 'see C80 and']
			],
			'public_statements.csv': [['2021-11-04,BGR', '2021-11-04,BLG']]
		});
		expect(faultsOf(texts)).toEqual([
			expect.stringContaining(
				'data/claims.csv:2 article: "000_81425ae48e0d6cb7.txt" is not in data/sources.json; did you mean 000_81425ae48e0d6cb6.txt'
			),
			expect.stringContaining(
				'data/claims.csv:32 correct_statement: "C80" is not in data/claims.csv'
			),
			expect.stringContaining(
				'data/public_statements.csv:11 party: "BLG" is not in data/states.csv'
			)
		]);
	});

	it.each([
		[
			'visits.csv',
			'v24',
			'data/counts.csv:2 value: "30" does not agree with data/visits.csv; expected 29, its visits'
		],
		[
			'states.csv',
			'BGR',
			'data/public_statements.csv:8 party: "BGR" is not in data/states.csv; did you mean BEL'
		],
		[
			'public_statements.csv',
			'rus-2024',
			'data/counts.csv:16 value: "5" does not agree with data/public_statements.csv; expected 4, its public statements on Russia'
		],
		[
			'claims.csv',
			'C30',
			'data/claims.csv:1: claims in the news reports: the rows come to 73; expected 74'
		],
		[
			'counts.csv',
			'cpt-russia-visits',
			'data/counts.csv:1: the row cpt-russia-visits is missing, which states the number of visits'
		]
	])('names what no longer agrees when a row of %s is deleted', (name, id, fault) => {
		const [row = ''] = new RegExp(`^${id},.*\\n`, 'm').exec(shipped.tables.get(name) ?? '') ?? [];
		expect(faultsOf(withEdits({ [name]: [[row, '']] }))).toContainEqual(
			expect.stringContaining(fault)
		);
	});

	it('names a count that the rows do not come to', () => {
		const texts = withEdits({ 'counts.csv': [['cpt-russia-visits,30', 'cpt-russia-visits,31']] });
		expect(faultsOf(texts)).toEqual([
			'data/counts.csv:2 value: "31" does not agree with data/visits.csv; expected 30, its visits'
		]);
	});

	it('names a total of the dossier that the rows do not come to', () => {
		const texts = withEdits({
			'visits.csv': [
				['2019-10-07,2019-10-18,ad_hoc,stated,other', '2019-10-07,2019-10-18,ad_hoc,stated,unknown']
			]
		});
		expect(faultsOf(texts)).toEqual([
			'data/visits.csv:1: visits elsewhere in Russia: the rows come to 11; expected 12 (DOSSIER.md, section 2.4)'
		]);
	});

	it('names a part larger than its whole, and an empty cell called unverified', () => {
		const texts = withEdits({
			'publication.csv': [['2013-11,AZE,2,7', '2013-11,AZE,8,7']],
			'public_statements.csv': [['azerbaijan-mfa-2024,,', 'azerbaijan-mfa-2024,ref,']]
		});
		expect(faultsOf(texts)).toEqual([
			'data/publication.csv:7 published: "8" is larger than out_of, 7',
			'data/public_statements.csv:12 unverified: "ref" names an empty cell; expected a column whose value waits for a source'
		]);
	});
});
