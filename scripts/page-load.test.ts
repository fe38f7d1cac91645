import { describe, expect, test } from 'vitest';
import { kilobytes, kindOf, toOtherHosts, type Transfer } from './page-load';

describe('what a page fetches', () => {
	test.each([
		['text/html;charset=utf-8', 'page'],
		['text/javascript', 'script'],
		['application/javascript; charset=utf-8', 'script'],
		['text/css', 'style'],
		['font/woff2', 'font'],
		['image/svg+xml', 'picture'],
		['text/csv', 'other']
	])('%s is a %s', (mediaType, kind) => {
		expect(kindOf(mediaType)).toBe(kind);
	});

	const transfers: Transfer[] = [
		{ kind: 'page', url: 'http://127.0.0.1:1/', bytes: 20_000 },
		{ kind: 'script', url: 'http://127.0.0.1:1/a.js', bytes: 1_500 },
		{ kind: 'script', url: 'http://127.0.0.1:1/b.js', bytes: 500 }
	];

	test('is added up in kilobytes, in all and by kind', () => {
		expect(kilobytes(transfers)).toBe(22);
		expect(kilobytes(transfers, 'script')).toBe(2);
		expect(kilobytes(transfers, 'font')).toBe(0);
	});

	test('another port is another host, data inside the page is not', () => {
		const urls = ['http://127.0.0.1:1/', 'data:image/png;base64,AA', 'https://example.org/a.js'];
		expect(toOtherHosts([...urls, 'http://127.0.0.1:2/'], 'http://127.0.0.1:1')).toEqual([
			'https://example.org/a.js',
			'http://127.0.0.1:2/'
		]);
	});
});
