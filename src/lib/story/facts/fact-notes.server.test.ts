import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { factNotes, noteHtml } from './fact-notes.server';
import type { ToldFact } from './told-fact.server';

const madeUp: ToldFact = {
	id: 'counts/doors',
	value: '30',
	what: 'doors: <b>all</b> of them',
	when: null,
	who: 'The Keeper',
	sources: [{ id: 'door-count', label: 'R&D <script>alert()</script>' }],
	sure: 'We are sure of it.',
	rows: ['counts/doors'],
	note: [{ kind: 'words', words: '<img src=x onerror=alert()>' }],
	others: [],
	claims: [{ id: 'C01', wording: 'forty <i>doors</i>', verdict: 'contradicted' }]
};

describe('what a fact opens', () => {
	it('shows markup in a note, a label or a wording as text', () => {
		const html = toHtml(noteHtml(madeUp, 'en'));
		expect(html).not.toMatch(/<(b|i|img|script)\b/);
		expect(html).toContain('&#x3C;img src=x onerror=alert()>');
		expect(html).toContain('R&#x26;D &#x3C;script>');
	});

	it('leads to the source, to the row and to the checked claim', () => {
		const html = toHtml(noteHtml(madeUp, 'en'));
		expect(html).toContain(
			'Who says so: The Keeper. Source: <a href="/sources/#door-count" rel="external">'
		);
		expect(html).toContain('In our data: <a href="/data/#counts" rel="external">counts/doors</a>.');
		expect(html).toContain('(contradicted: <a href="/claims/#C01" rel="external">claim C01</a>)');
	});

	it('stands once on a page, however often the fact is said', () => {
		const html = factNotes(['articles/2', 'articles/3', 'articles/2'], 'en');
		expect(html.match(/ id="[^"]+"/g)).toEqual([' id="fact-articles_2"', ' id="fact-articles_3"']);
	});
});
