import { describe, expect, test } from 'vitest';
import { asksForHeight, childIdIn, heightMessages, secretIn } from './height-messages';

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
