import { describe, expect, it } from 'vitest';
import {
	closingSections,
	methodSections,
	newsroomSections,
	openingSections,
	type StoryWords
} from './words';
import { teachPages } from '../../teach/teach-pages';
import { madeUpSetting } from './made-up';
import { readStory } from './story.server';

const step = (id: string): string => `## ${id}

::title[The door of ${id}]
::subtitle[One mark is one door.]

Some words :cite[door-book].

::description[:fact[counts/doors] doors.]
::notes[Ask why :cite[door-book door-diary].]
`;

const page = (sections: readonly string[]): string =>
	`# Page\n\n${sections.map((id) => `## ${id}\n\nWords.\n`).join('\n')}`;

const chapter = `# Doors\n\n${step('doors-first')}\n${step('doors-last')}`;

const good: Record<string, string> = {
	'opening.md': page(openingSections),
	'closing.md': page(closingSections),
	'method.md': page(methodSections),
	'newsroom.md': page(newsroomSections),
	...Object.fromEntries([...teachPages].map(([name, sections]) => [`${name}.md`, page(sections)])),
	'doors.md': chapter,
	'messages.json': '{}',
	'number-words.json': JSON.stringify(madeUpSetting.numberWords)
};

/** The story with some of its files changed, or, where null stands for the text, missing. */
function read(changes: Record<string, string | null>): StoryWords {
	const files = Object.entries({ ...good, ...changes }).flatMap(([name, text]) =>
		text === null ? [] : [[name, text] as const]
	);
	return readStory({
		...madeUpSetting,
		locale: 'xx',
		files: new Map(files),
		chapters: [{ id: 'doors', steps: [{ id: 'doors-first' }, { id: 'doors-last' }] }]
	});
}

/** The faults of a story whose chapter is this; lines are those of the chapter's file. */
function faultsOf(files: Record<string, string | null>): string[] {
	try {
		read(files);
	} catch (error) {
		return error instanceof Error ? error.message.split('\n').slice(1) : [String(error)];
	}
	return [];
}

const inChapter = (line: number, what: string): string => `src/content/xx/doors.md:${line} ${what}`;

describe('readStory', () => {
	it('joins the words to the steps', () => {
		const { chapters, opening } = read({});
		expect(chapters[0]?.title).toBe('Doors');
		expect(chapters[0]?.steps[0]).toEqual({
			id: 'doors-first',
			title: 'The door of doors-first',
			subtitle: 'One mark is one door.',
			html: '<p>Some words.</p>',
			text: 'Some words.',
			description: '30 doors.',
			notes: '<p>Ask why.</p>',
			citations: ['door-book', 'door-count'],
			notesCitations: ['door-diary'],
			textFacts: [],
			notesFacts: [],
			facts: ['counts/doors'],
			terms: [],
			quotes: [],
			sensitive: false,
			wordCount: 2
		});
		expect(chapters[0]?.steps.map(({ id }) => id)).toEqual(['doors-first', 'doors-last']);
		expect(opening.sections.lede).toMatchObject({ title: null, html: '<p>Words.</p>' });
	});

	it('gives a section of a page its label', () => {
		const opening = page(openingSections).replace(
			'## way-scroll\n',
			'## way-scroll\n::title[Scroll]\n'
		);
		expect(read({ 'opening.md': opening }).opening.sections['way-scroll'].title).toBe('Scroll');
	});

	it('names every fault of every file at once, in order', () => {
		expect(
			faultsOf({
				'opening.md': page(openingSections).replace('Words.', 'Ten doors? No, thirty.'),
				'doors.md': chapter.replaceAll('door-book', 'door-bok')
			})
		).toEqual([
			inChapter(8, ':cite[door-bok]: no such source door-bok; did you mean door-book?'),
			inChapter(11, ':cite[door-bok door-diary]: no such source door-bok; did you mean door-book?'),
			inChapter(18, ':cite[door-bok]: no such source door-bok; did you mean door-book?'),
			inChapter(21, ':cite[door-bok door-diary]: no such source door-bok; did you mean door-book?'),
			'src/content/xx/opening.md:5 "thirty": a number must come from the record, as :fact[…]'
		]);
	});

	it.each([
		[
			'a step without words',
			`# Doors\n\n${step('doors-first')}`,
			[inChapter(1, 'doors-last: a step without words')]
		],
		[
			'words without a step',
			chapter + step('door-last'),
			[inChapter(22, 'door-last: words without a step; did you mean doors-last?')]
		],
		[
			'a step twice',
			chapter + step('doors-last'),
			[inChapter(22, 'doors-last: this step stands here twice')]
		],
		[
			'steps out of order',
			`# Doors\n\n${step('doors-last')}\n${step('doors-first')}`,
			[inChapter(13, 'doors-first: out of order; it comes before doors-last')]
		],
		[
			'words before the first step',
			chapter.replace('# Doors\n', '# Doors\nHello.\n'),
			[inChapter(2, 'this stands before the first ## and belongs to nothing')]
		],
		['no title', chapter.replace('# Doors\n', ''), [inChapter(1, 'the file has no # title')]],
		[
			'a title that is not first',
			step('doors-first') + '# Doors\n' + step('doors-last'),
			[inChapter(10, 'the # title must come first')]
		],
		[
			'a second title',
			chapter + '# Windows\n',
			[inChapter(22, '# has no place here: # is the title, ## a section')]
		],
		[
			'a heading of the third level',
			chapter.replace('Some words', '### More\nSome words'),
			[inChapter(8, '### has no place here: # is the title, ## a section')]
		],
		[
			'a title missing',
			chapter.replace('::title[The door of doors-last]', ''),
			[inChapter(13, 'doors-last has no ::title[…]')]
		],
		[
			'a description missing',
			chapter.replace('::description[:fact[counts/doors] doors.]', ''),
			[inChapter(3, 'doors-first has no ::description[…]')]
		],
		[
			'empty notes',
			chapter.replace('::notes[Ask why :cite[door-book door-diary].]', '::notes[]'),
			[inChapter(11, '::notes[]: is empty')]
		],
		[
			'a subtitle twice',
			chapter.replace('::subtitle', '::subtitle[a]\n::subtitle'),
			[inChapter(7, '::subtitle: doors-first has one already')]
		],
		[
			'a misspelt field',
			chapter.replace('::subtitle', '::subtitel'),
			[
				inChapter(3, 'doors-first has no ::subtitle[…]'),
				inChapter(6, '::subtitel: no such directive; did you mean subtitle?')
			]
		],
		[
			'no text',
			chapter.replace('Some words :cite[door-book].', ''),
			[inChapter(3, 'doors-first has no text')]
		],
		[
			'too many words',
			chapter.replace('Some words', 'word '.repeat(61)),
			[inChapter(3, 'doors-first has 61 words, more than 60')]
		],
		[
			'no source',
			chapter
				.replace('Some words :cite[door-book].', 'Some words.')
				.replace(':fact[counts/doors]', 'Many'),
			[inChapter(3, 'doors-first cites no source')]
		],
		[
			'a number in a title',
			chapter.replace('The door of doors-first', 'The 30 doors'),
			[inChapter(5, '"30": a number must come from the record, as :fact[…]')]
		],
		[
			'a number in the description',
			chapter.replace(':fact[counts/doors] doors', 'Thirty doors'),
			[inChapter(10, '"Thirty": a number must come from the record, as :fact[…]')]
		],
		[
			'a number in the notes',
			chapter.replace('Ask why', 'Ask two things'),
			[inChapter(11, '"two": a number must come from the record, as :fact[…]')]
		],
		[
			'a term in a title',
			chapter.replace('The door of doors-first', 'The :term[door]'),
			[inChapter(5, ':term: not allowed in a line of plain text')]
		],
		[
			'emphasis in a title',
			chapter.replace('The door of doors-first', 'The *door*'),
			[inChapter(5, '"emphasis": not allowed in a line of plain text')]
		]
	])('refuses %s', (_, doors, faults) => {
		expect(faultsOf({ 'doors.md': doors })).toEqual(faults);
	});

	it('refuses a file that belongs to no chapter', () => {
		expect(faultsOf({ 'door.md': chapter })).toEqual([
			'src/content/xx/door.md:1 no chapter has this name; did you mean doors.md?'
		]);
	});

	it.each([
		['not JSON', '{', 'is not JSON: '],
		[
			'not a list of words',
			'{ "numbers": "two" }',
			'holds no number words; expected { "numbers": ["two", …], "ordinals": ["first", …] }'
		]
	])('refuses number words that are %s', (_, numberWords, what) => {
		expect(faultsOf({ 'number-words.json': numberWords })).toEqual([
			expect.stringContaining(`src/content/xx/number-words.json:1 ${what}`)
		]);
	});

	it.each([
		['not JSON', '{', 'is not JSON: '],
		['not by key', '["two"]', 'holds no messages; expected an object of strings by key']
	])('refuses interface strings that are %s', (_, messages, what) => {
		expect(faultsOf({ 'messages.json': messages })).toEqual([
			expect.stringContaining(`src/content/xx/messages.json:1 ${what}`)
		]);
	});

	it.each(['closing.md', 'doors.md', 'method.md', 'messages.json', 'number-words.json'])(
		'tells once that %s is missing',
		(name) => {
			expect(faultsOf({ [name]: null })).toEqual([
				`src/content/xx/${name}:1 there is no such file`
			]);
		}
	);

	it('refuses a missing section of a page', () => {
		const closing = page(closingSections.filter((id) => id !== 'licence'));
		expect(faultsOf({ 'closing.md': closing })).toEqual([
			'src/content/xx/closing.md:1 licence: a section without words'
		]);
	});

	it('refuses an interface string with a figure in it', () => {
		const messages = '{\n\t"$schema": "v4",\n\t"good": "{n1} doors",\n\t"bad": "All 30 doors"\n}';
		expect(faultsOf({ 'messages.json': messages })).toEqual([
			'src/content/xx/messages.json:4 bad: "30" must come as a parameter'
		]);
	});

	it('reads the variants of an interface string', () => {
		const messages = JSON.stringify(
			{ doors: [{ match: { 'n=one': 'one door', 'n=other': '30 doors' } }] },
			null,
			1
		);
		expect(faultsOf({ 'messages.json': messages })).toEqual([
			'src/content/xx/messages.json:2 doors: "30" must come as a parameter'
		]);
	});
});
