import { describe, expect, it } from 'vitest';
import { atomFeed, type Feed } from './atom-feed';

const feed: Feed = {
	title: 'Corrections',
	author: 'The makers',
	self: 'https://a.example/feed.xml',
	page: 'https://a.example/',
	entries: [
		{
			address: 'https://a.example/#c2',
			title: '<b>1 & 2</b> 🚪',
			day: '2027-01-05',
			text: 'a\u0000 ]]> "q" \ud83d',
			related: ['https://a.example/embed/visits/?a=1&b="2"']
		}
	]
};

describe('a feed', () => {
	const xml = atomFeed(feed);

	it('keeps letters that look like markup as letters, and drops what XML cannot hold', () => {
		expect(xml).toContain('<title>&lt;b&gt;1 &amp; 2&lt;/b&gt; 🚪</title>');
		expect(xml).toContain('<content type="text">a ]]&gt; "q" \ufffd</content>');
		expect(xml).toContain(
			'<link rel="related" href="https://a.example/embed/visits/?a=1&amp;b=&quot;2&quot;"/>'
		);
	});

	it('is as old as its newest entry', () => {
		expect(xml.indexOf('<updated>2027-01-05T00:00:00Z</updated>')).toBeLessThan(
			xml.indexOf('<entry>')
		);
	});
});
