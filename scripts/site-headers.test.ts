import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOf, readHeaderRules } from './site-headers';

const rules = readHeaderRules(readFileSync('static/_headers', 'utf8'));
const sentWith = (address: string) => Object.fromEntries(headersOf(address, rules));

describe('the headers of the site', () => {
	it.each(['/', '/article/', '/claims/', '/embed/', '/embed/take/visits/', '/present/notes/'])(
		'keep %s out of the frames of others',
		(address) => {
			expect(sentWith(address)['Content-Security-Policy']).toBe("frame-ancestors 'self'");
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
		for (const address of ['/', '/embed/', '/embed/take/visits/', '/_app/immutable/x.js']) {
			const names = headersOf(address, rules).map(([name]) => name);
			expect(new Set(names).size, address).toBe(names.length);
		}
	});

	it('name the line that cannot be read', () => {
		expect(() => readHeaderRules('/*\n  No header\n')).toThrow('_headers:2');
	});
});
