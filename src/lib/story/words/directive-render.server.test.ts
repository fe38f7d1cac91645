import fc from 'fast-check';
import { anyText } from '../../any-text';
import { describe, expect, it } from 'vitest';
import type { Setting } from './directive-pass.server';
import { renderProse, type Rendered } from './directive-render.server';
import { madeUpSetting } from './made-up';
import { outline } from './parse.server';

function render(markdown: string): Rendered & { faults: string[] } {
	const faults: string[] = [];
	const report: Setting['report'] = (line, what) => faults.push(`${line} ${what}`);
	const { sections } = outline(`# Doors\n## a\n${markdown}`, [], report);
	return { ...renderProse(sections[0]?.body ?? [], 'a', { ...madeUpSetting, report }), faults };
}

describe('a sentence with directives', () => {
	it('opens a number of the record, in a data element, and a date, in a time element', () => {
		const { html, text, facts, citations, faults } = render(
			'From :fact[visits/v01/start]{at=month} on, :fact[counts/doors]{as=words} doors.'
		);
		expect(faults).toEqual([]);
		expect(html).toBe(
			'<p>From <button type="button" class="fact" popovertarget="fact-visits_v01_start">' +
				'<time datetime="1998-11" data-fact="visits/v01/start">November 1998</time></button> on, ' +
				'<button type="button" class="fact" popovertarget="fact-counts_doors">' +
				'<data value="30" data-fact="counts/doors">thirty</data></button> doors.</p>'
		);
		expect(text).toBe('From November 1998 on, thirty doors.');
		expect(facts).toEqual(['visits/v01/start', 'counts/doors']);
		expect(citations).toEqual(['door-count', 'door-diary']);
	});

	it('leaves out the word that belongs to a number when the sentence asks for it', () => {
		const { text, faults } = render(
			'It has :fact[counts/keys] keys; at the least :fact[counts/keys]{qualifier=none}.'
		);
		expect(faults).toEqual([]);
		expect(text).toBe('It has at least 90 keys; at the least 90.');
	});

	it('opens a definition from a button, and puts it once after the paragraph', () => {
		const { html, terms } = render('A :term[door] and :term[more doors]{id=door}.\n\nNext.');
		expect(html).toBe(
			'<p>A <button type="button" class="term" popovertarget="term-a-door">door</button> and ' +
				'<span class="kept"><button type="button" class="term" popovertarget="term-a-door">more doors' +
				'</button>.</span></p>' +
				'<div popover="" id="term-a-door" class="definition">' +
				'<p><dfn>Door</dfn> A thing that opens &#x26; closes.</p>' +
				'<p>Source: <a href="/sources/#door-book">The Book of Doors</a></p></div>' +
				'<p>Next.</p>'
		);
		expect(terms).toEqual(['door']);
	});

	it('leaves no trace of a citation but its ids, and no space before a full stop', () => {
		const { html, citations } = render('They said so :cite[door-diary door-book].');
		expect(html).toBe('<p>They said so.</p>');
		expect(citations).toEqual(['door-diary', 'door-book']);
	});

	it('sets a quotation off with its speaker, day, source, and that it is translated', () => {
		const { html, text, quotes, citations, wordCount } = render('Before.\n\n::quote[q01]');
		expect(html).toBe(
			'<p>Before.</p><figure class="quote" data-quote="q01">' +
				'<blockquote><p>… has been open since 1998 …</p></blockquote>' +
				'<figcaption>The Keeper, keeper of doors, ' +
				'<time datetime="2003-05-01">1 May 2003</time> (translated). ' +
				'Source: <a href="/sources/#door-diary">A Diary</a></figcaption></figure>'
		);
		expect(text).toBe('Before.');
		expect(wordCount).toBe(6);
		expect(quotes).toEqual(['q01']);
		expect(citations).toEqual(['door-diary']);
	});

	it('sets a quotation inside a sentence', () => {
		const { html, text } = render('The Guild said: :quote[q02] It :quote[q01].');
		expect(html).toBe(
			'<p>The Guild said: <q data-quote="q02">We opened it.</q> ' +
				'It <q data-quote="q01">has been open since 1998</q> (translated).</p>'
		);
		expect(text).toBe(
			'The Guild said: “We opened it.” It “has been open since 1998” (translated).'
		);
	});

	it('marks a corrected passage, and counts no word for the mark', () => {
		const { html, text, wordCount, faults } = render('It was open :corrected[hinge].');
		expect(faults).toEqual([]);
		expect(html).toBe(
			'<p>It was open <a class="corrected" data-correction="hinge" href="/corrections/#hinge">' +
				'corrected 5 January 2027</a>.</p>'
		);
		expect(text).toBe('It was open .');
		expect(wordCount).toBe(3);
	});

	it('marks a sensitive passage', () => {
		const { html, sensitive } = render('Calm.\n\n:::sensitive\nHard to *hear*.\n:::');
		expect(html).toBe('<p>Calm.</p><div data-sensitive=""><p>Hard to <em>hear</em>.</p></div>');
		expect(sensitive).toBe(true);
		expect(render('Calm.').sensitive).toBe(false);
	});

	it('shows tags and scripts as text', () => {
		const { html } = render('Say <script>alert(x)</script> & <b onclick="x">.\n\n<div>');
		expect(html).toBe(
			'<p>Say &#x3C;script>alert(x)&#x3C;/script> &#x26; &#x3C;b onclick="x">.</p><p>&#x3C;div></p>'
		);
	});

	it('keeps lists and links', () => {
		expect(render('- one [source](/sources/)\n- another').html).toBe(
			'<ul><li>one <a href="/sources/">source</a></li><li>another</li></ul>'
		);
	});
});

describe('faults', () => {
	const tooLong = '3 quote[q99]: 31 words, more than 30';
	it.each([
		['an unknown fact', 'x\n:fact[counts/dors]', '4 :fact[counts/dors]: there is no such fact'],
		[
			'a fact that cannot be put so',
			':fact[counts/doors]{as=roman}',
			'3 :fact[counts/doors]: as=roman is not a way to put a fact'
		],
		[
			'an unknown attribute',
			':fact[counts/doors]{ass=words}',
			'3 :fact: does not take ass=; did you mean as or at?'
		],
		[
			'an unknown correction',
			'x :corrected[hing]',
			'3 :corrected[hing]: no such correction; did you mean hinge?'
		],
		['an unknown term', ':term[dor]', '3 :term[dor]: no such term dor; did you mean door?'],
		[
			'an unknown source',
			'So :cite[door-book door-dairy].',
			'3 :cite[door-book door-dairy]: no such source door-dairy; did you mean door-diary?'
		],
		['a citation of nothing', 'So :cite[].', '3 :cite[]: names no source'],
		[
			'an unknown quotation',
			'x\n\n::quote[q3]',
			'5 quote[q3]: no such quotation; did you mean q01 or q02 or q99?'
		],
		['a quotation that is too long', '::quote[q99]', tooLong],
		[
			'a misspelt directive',
			':fakt[counts/doors]',
			'3 :fakt: no such directive; did you mean fact?'
		],
		['a misspelt line', '::qoute[q01]', '3 ::qoute: no such directive; did you mean quote?'],
		[
			'a misspelt container',
			':::sensitiv\nx\n:::',
			'3 :::sensitiv: no such directive; did you mean sensitive?'
		],
		['a bare year', 'x\nin 1998', '4 "1998": a number must come from the record, as :fact[…]'],
		['a number word', 'Two doors', '3 "Two": a number must come from the record, as :fact[…]'],
		[
			'a number in the label of a term',
			':term[two doors]{id=door}',
			'3 :term[two doors]: "two" is not in its name, Door'
		],
		[
			'a term whose label would not fit a line',
			':term[a very long label of a door]{id=door}',
			'3 :term[a very long label of a door]: 27 letters, more than 24'
		],
		[
			'a directive broken over lines',
			'x\n\n::notes[a\nb]',
			'5 ::notes[…: not read as a directive; “::” must start a line and its brackets close on that line'
		],
		['a picture', '![x](x.png)', '3 "image": not allowed in the text'],
		['a block quotation', '> x', '3 "blockquote": not allowed in the text'],
		[
			'a link that could run a script',
			'[x](javascript:alert)',
			'3 (javascript:alert): a link starts with https://, / or #'
		]
	])('%s', (_, markdown, fault) => {
		expect(render(markdown).faults).toEqual([fault]);
	});

	it('allows a number that belongs to the name of a term', () => {
		expect(render(':term[Article 3]').faults).toEqual([]);
	});
});

describe('any Markdown', () => {
	const elements =
		'a blockquote br button data dfn div em figcaption figure li ol p q span strong time ul';
	const attributes =
		'class data-correction data-fact data-quote data-sensitive datetime href id popover popovertarget type value';
	const markdown = anyText(
		...['\n', '\n\n', '## ', '> ', '- ', '1. ', '**', '_', '`', '&lt;', '<!--', ']]>', '\\', ' '],
		...[':fact[', 'counts/doors', ':term[door]', ':cite[', 'door-book', ']', '{id=', '}', '=<b>'],
		...['::quote[q01]', ':quote[q01]', ':corrected[hinge]', ':::sensitive\n', ':::\n', '::title['],
		...[
			'[x](',
			'https://x.test/',
			'javascript:alert(1)',
			'"onclick="x',
			')',
			'![x](x)',
			'<https:x>'
		]
	);

	it('becomes the few elements and attributes that we write, and text', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				const { html, faults } = render(text);
				for (const [, name = '', inside = ''] of html.matchAll(/<([^\s/>]+)([^>]*)>/g)) {
					expect(elements.split(' ')).toContain(name);
					for (const [, attribute = ''] of inside.matchAll(/ ([^\s=]+)(?:="[^"]*")?/g))
						expect(attributes.split(' ')).toContain(attribute);
				}
				// A link that leads elsewhere stops the build, with its line.
				for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g))
					if (!/^(https:\/\/|\/|#)/.test(href))
						expect(faults.join()).toContain('a link starts with');
			}),
			{ numRuns: 100 }
		);
	});

	it('that is plain words is shown as it was written', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z<>&"' ]*$/), (words) => {
				expect(render(`x${words}x`).text).toBe(`x${words}x`.replaceAll(/ +/g, ' '));
			})
		);
	});
});
