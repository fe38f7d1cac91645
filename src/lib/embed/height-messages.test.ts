import fc from 'fast-check';
import { anyText } from '../any-text';
import { describe, expect, test } from 'vitest';
import { asksForHeight, childIdIn, heightIn, heightMessages, secretIn } from './height-messages';

const speaker = { id: 'visits-first', address: 'https://x.test/', childId: null, secret: null };

describe('one height in every dialect', () => {
	test('Datawrapper, AMP and Medium always', () => {
		expect(heightMessages(432, speaker)).toEqual([
			{ 'datawrapper-height': { 'visits-first': 432 } },
			{ sentinel: 'amp', type: 'embed-size', height: 432 },
			'{"src":"https://x.test/","context":"iframe.resize","height":432}'
		]);
	});

	test('Pym where it gave the frame a name, WordPress where it gave it a secret', () => {
		const said = heightMessages(432, { ...speaker, childId: 'pym-0', secret: 'aB3' });
		expect(said).toContain('pymxPYMxpym-0xPYMxheightxPYMx432');
		expect(said).toContainEqual({ message: 'height', value: 432, secret: 'aB3' });
		expect(said).toHaveLength(5);
	});
});

test.each([
	{ sentinel: 'amp', type: 'frames-init' },
	{ message: 'ready', secret: 'aB3' },
	'pymxPYMxpym-0xPYMxwidthxPYMx320'
])('a host that sends %j asks for the height', (message) => {
	expect(asksForHeight(message)).toBe(true);
});

test.each([
	null,
	undefined,
	7,
	'',
	'frames-init',
	'pymxPYMxpym-0xPYMxheightxPYMx320',
	[],
	{ type: 'embed-size', height: 5 },
	{ message: { ready: true } }
])('a host that sends %j does not', (message) => {
	expect(asksForHeight(message)).toBe(false);
});

test.each([
	['?childId=pym-0&initialWidth=320', 'pym-0'],
	['?theme=dark&childId=graphic_1.a:b', 'graphic_1.a:b'],
	['?childId=', null],
	['?childId=%3Cimg%20src%3Dx%3E', null],
	[`?childId=${'a'.repeat(200)}`, null],
	['', null]
])('the name Pym gives in "%s" is %j', (query, id) => {
	expect(childIdIn(query)).toBe(id);
});

test.each([
	['#?secret=aB3', 'aB3'],
	['#secret=aB3&x=1', 'aB3'],
	['#?secret=a"><script>', null],
	['#?secret=', null],
	['#nosecret=aB3', null],
	['', null]
])('the word WordPress gives in "%s" is %j', (hash, secret) => {
	expect(secretIn(hash)).toBe(secret);
});

describe('whatever is said', () => {
	const anything = fc.oneof(
		fc.anything({ withNullPrototype: true, withSparseArray: true }),
		anyText('pym', 'xPYMx', 'width', 'frames-init'),
		fc.record(
			{
				sentinel: fc.constantFrom('amp', 'x'),
				type: fc.constant('embed-size'),
				height: fc.anything()
			},
			{ requiredKeys: [] }
		)
	);

	test('a frame answers or not, and a page sets a height that a chart can have or none', () => {
		fc.assert(
			fc.property(anything, (message) => {
				expect(typeof asksForHeight(message)).toBe('boolean');
				const height = heightIn(message);
				if (height === undefined) return;
				expect(Number.isInteger(height) && height > 0 && height <= 20_000).toBe(true);
			})
		);
	});

	test('our page hears a height once, as it was said', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20_000 }), (height) => {
				const said = heightMessages(height, { ...speaker, childId: 'pym-0', secret: 'aB3' });
				expect(said.map(heightIn).filter((heard) => heard !== undefined)).toEqual([height]);
			})
		);
	});

	test('the names that hosts give are plain, and are read as they were given', () => {
		fc.assert(
			fc.property(anyText('?', '#', '&', '=', 'childId=', 'secret=', 'a', '%3C'), (text) => {
				expect(childIdIn(text) ?? 'none').toMatch(/^[\w.:-]+$/);
				expect(secretIn(text) ?? 'none').toMatch(/^[a-zA-Z0-9]+$/);
			})
		);
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zA-Z0-9]{1,99}$/), (name) => {
				expect(childIdIn(`?initialWidth=320&childId=${name}`)).toBe(name);
				expect(secretIn(`#?secret=${name}`)).toBe(name);
			})
		);
	});
});
