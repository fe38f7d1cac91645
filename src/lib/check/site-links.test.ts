import { describe, expect, it } from 'vitest';
import { deadEnd, linksIn, type SiteMap } from './site-links';

const site: SiteMap = {
	routes: ['/', '/sources', '/data/[table].csv', '/embed/[chart]/[step]'],
	ids: new Map([
		['/', new Set(['doors-first'])],
		['/sources/', new Set(['door-book'])]
	])
};

describe('a link inside the site', () => {
	it.each([
		'/',
		'/#doors-first',
		'#doors-first',
		'/sources/#door-book',
		'/data/doors.csv',
		'/embed/doors/doors-first/#anything',
		'https://elsewhere.example/nothing'
	])('%s leads somewhere', (href) => {
		expect(deadEnd(href, '/', site)).toBeNull();
	});

	it.each([
		['/source/', 'there is no such page'],
		['/data/doors_csv', 'there is no such page'],
		['/sources/#door-bok', 'nothing on /sources/ is called door-bok'],
		['#doors-frist', 'nothing on / is called doors-frist']
	])('%s leads nowhere', (href, why) => {
		expect(deadEnd(href, '/', site)).toBe(why);
	});

	it('is found in HTML', () => {
		expect(linksIn('<p><a class="x" href="/a/?b&#x26;c">d</a> <a href="#e">f</a>')).toEqual([
			'/a/?b&c',
			'#e'
		]);
	});
});
