import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOf, readHeaderRules } from './site-headers';

const rules = readHeaderRules(readFileSync('static/_headers', 'utf8'));
const sentWith = (address: string) => Object.fromEntries(headersOf(address, rules));

/** An address of every kind of page, from the folders of the routes. */
const pages = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('+page.svelte'))
	.map((path) => `/${path.slice(0, -'+page.svelte'.length)}`);
const toBeFramed = ['/embed/[chart]/', '/embed/[chart]/[step]/'];

describe('the headers of the site', () => {
	it.each(pages.filter((address) => !toBeFramed.includes(address)))(
		'keep %s out of the frames of others, without camera, place and microphone, and quiet to other hosts',
		(address) => {
			expect(sentWith(address)).toMatchObject({
				'Content-Security-Policy': "frame-ancestors 'self'",
				'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
				'Referrer-Policy': 'strict-origin-when-cross-origin',
				'X-Content-Type-Options': 'nosniff'
			});
		}
	);

	it.each(['/embed/visits/', '/embed/visits/visits-first/', '/v/2026-11-21/embed/visits/'])(
		'let anybody frame and read %s',
		(address) => {
			expect(sentWith(address)['Content-Security-Policy']).toBeUndefined();
			expect(sentWith(address)['Access-Control-Allow-Origin']).toBe('*');
		}
	);

	it('let browsers keep what has its content in its address, and nothing else', () => {
		expect(sentWith('/_app/immutable/x.js')['Cache-Control']).toContain('immutable');
		expect(sentWith('/embed/explore.js')['Cache-Control']).toBeUndefined();
		expect(sentWith('/embed.js')['Cache-Control']).toBeUndefined();
	});

	it('send no header twice', () => {
		for (const address of [...pages, '/embed.js', '/data/visits.csv', '/_app/immutable/x.js']) {
			const names = headersOf(address, rules).map(([name]) => name);
			expect(new Set(names).size, address).toBe(names.length);
		}
	});

	it('name the line that cannot be read', () => {
		expect(() => readHeaderRules('/*\n  No header\n')).toThrow('_headers:2');
	});
});
