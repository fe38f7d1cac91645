import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { buildFolder } from '../scripts/built-site';
import { atomFeed } from '../src/lib/check/atom-feed';
import { expect, test } from './site';

/** What a grammar beside these tests says against a document; nothing when it takes it. */
async function faultsOf(
	xml: string,
	grammar: string,
	extension: 'relaxng' | 'schema'
): Promise<string[]> {
	const contents = readFileSync(new URL(`profiles/${grammar}`, import.meta.url), 'utf8');
	const { errors } = await validateXML({
		xml: { fileName: 'document.xml', contents: xml },
		schema: { fileName: grammar, contents },
		extension
	});
	return errors.map(({ rawMessage }) => rawMessage);
}

function built(path: string): string {
	return readFileSync(join(buildFolder, path), 'utf8');
}

test('the feed of corrections is Atom', async () => {
	expect(await faultsOf(built('corrections/feed.xml'), 'atom.rng', 'relaxng')).toEqual([]);
});

test('a feed of several corrections is Atom, whatever they hold', async () => {
	const entry = {
		address: 'https://a.example/?a&b#c',
		title: '5 < 6 & "six" ]]>',
		day: '2027-01-05',
		text: 'was <b>\u0007\nnow 中文 🚪',
		related: ['https://a.example/embed/visits/?x=1&y="2"', 'https://a.example/']
	};
	const xml = atomFeed({
		title: 'A & B',
		author: '<makers>',
		self: 'https://a.example/feed.xml',
		page: 'https://a.example/',
		entries: [entry, { ...entry, address: 'https://a.example/#d', related: [] }]
	});
	expect(await faultsOf(xml, 'atom.rng', 'relaxng')).toEqual([]);
});

test('the site map is one', async () => {
	expect(await faultsOf(built('sitemap.xml'), 'sitemap.xsd', 'schema')).toEqual([]);
});
