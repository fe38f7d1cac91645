import type { Setting } from './directive-pass.server';
import type { SaidFact, WordsRecord } from './words-record';

const facts: Record<string, SaidFact> = {
	'counts/doors': { text: '30', value: '30', element: 'data', sources: ['door-count'] },
	'counts/keys': { text: 'at least 90', value: '90', element: 'data', sources: ['door-count'] },
	'visits/v01/start': {
		text: 'November 1998',
		value: '1998-11',
		element: 'time',
		sources: ['door-count', 'door-diary']
	}
};

/** A small record about doors, for tests of the words. */
const madeUpRecord: WordsRecord = {
	fact(id, { as, qualifier }) {
		if (as === 'roman') throw new Error('as=roman is not a way to put a fact');
		const fact = facts[id];
		if (fact === undefined) throw new Error('there is no such fact');
		if (qualifier === 'none') return { ...fact, text: fact.value };
		return as === 'words' ? { ...fact, text: 'thirty' } : fact;
	},
	terms: new Map([
		['door', { name: 'Door', definition: 'A thing that opens & closes.', source: 'door-book' }],
		['article-3', { name: 'Article 3', definition: 'It bans.', source: 'door-book' }]
	]),
	quotes: new Map([
		[
			'q01',
			{
				words: 'has been open since 1998',
				speaker: 'The Keeper',
				role: 'keeper of doors',
				saidOn: { text: '1 May 2003', value: '2003-05-01' },
				translated: true,
				source: 'door-diary'
			}
		],
		[
			'q02',
			{
				words: 'We opened it.',
				speaker: 'The Guild',
				role: '',
				saidOn: null,
				translated: false,
				source: 'door-book'
			}
		],
		[
			'q99',
			{
				words: 'door '.repeat(31).trim(),
				speaker: 'The Bore',
				role: '',
				saidOn: null,
				translated: false,
				source: 'door-book'
			}
		]
	]),
	sources: new Map([
		['door-book', { title: 'The Book of Doors', href: '/sources/#door-book' }],
		['door-count', { title: 'Count of the Doors', href: '/sources/#door-count' }],
		['door-diary', { title: 'A Diary', href: '/sources/#door-diary' }]
	]),
	corrections: new Map([['hinge', '5 January 2027']])
};

/** Everything but the reporter, for tests of the words. */
export const madeUpSetting: Omit<Setting, 'report'> = {
	record: madeUpRecord,
	numberWords: { numbers: ['two', 'twenty', 'thirty', 'dozen'], ordinals: ['first', 'third'] },
	labels: { source: 'Source:', translated: 'translated', corrected: (date) => `corrected ${date}` },
	localize: (href) => href
};
