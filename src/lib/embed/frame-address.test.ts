import fc from 'fast-check';
import { anyText } from '../any-text';
import { expect, test } from 'vitest';
import { frameAddress } from './frame-address';

const base = new URL('https://x.test/');

test.each([
	[{ chart: 'visits' }, 'https://x.test/embed/visits/'],
	[{ chart: 'visits', step: 'visits-first' }, 'https://x.test/embed/visits/visits-first/'],
	[{ chart: 'visits', theme: 'dark' }, 'https://x.test/embed/visits/?theme=dark'],
	[{ chart: 'visits', lang: 'en' }, 'https://x.test/embed/visits/']
])('%j leads to %s', (wish, address) => {
	expect(frameAddress(base, wish)).toBe(address);
});

test('a site that stands in a folder keeps it', () => {
	expect(frameAddress(new URL('https://x.test/v/2026/'), { chart: 'visits' })).toBe(
		'https://x.test/v/2026/embed/visits/'
	);
});

test('what is not in the list counts as not said', () => {
	const wish = { chart: 'visits', step: '../../evil', theme: 'pink"', lang: '//evil.test' };
	expect(frameAddress(base, wish)).toBe('https://x.test/embed/visits/');
});

test.each([null, undefined, '', 'https://evil.test/', '../x', 'a b', '<b>'])(
	'%j is no chart',
	(chart) => {
		expect(frameAddress(base, { chart })).toBeNull();
	}
);

test('whatever is asked for, the address is one of ours or there is none', () => {
	const text = fc.option(
		anyText('visits', '-', '/', '../', '//evil.test', '@', ':', '?', '#', 'dark', 'en')
	);
	// Most texts name no chart, and would say nothing of the rest.
	const chart = fc.oneof(fc.constantFrom('visits', 'ties', 'no-such-chart'), text);
	fc.assert(
		fc.property(fc.record({ chart, step: text, theme: text, lang: text }), (wish) => {
			const named = /^[a-z0-9-]+$/.test(wish.chart ?? '');
			expect(frameAddress(base, wish) ?? '').toMatch(
				named
					? /^https:\/\/x\.test\/embed\/[a-z0-9-]+\/([a-z0-9-]+\/)?(\?theme=(light|dark))?$/
					: /^$/
			);
		})
	);
});
