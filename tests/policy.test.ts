import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, builtPages } from '../scripts/built-site';
import { expect, test } from './site';

const editionPages = existsSync(join(buildFolder, 'v'))
	? readdirSync(join(buildFolder, 'v'), { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('index.html'))
			.map((path) => `/v/${path.slice(0, -'index.html'.length)}`)
	: [];

/** A policy by the names of its directives. */
type Policy = Readonly<Record<string, string>>;

function htmlOf(address: string): string {
	return readFileSync(join(buildFolder, address, 'index.html'), 'utf8');
}

const policyElement = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;

function policyOf(html: string): Policy {
	const policies = [...html.matchAll(policyElement)].map(([, policy = '']) => policy);
	const directives = policies.join('; ').split(/; */);
	return Object.fromEntries(
		directives.map((directive) => {
			const [name = '', ...values] = directive.split(' ');
			return [name, values.filter((value) => !value.startsWith("'sha256-")).join(' ')];
		})
	);
}

/** Hashes that a directive of a page lists, and those of what stands in the page, each sorted. */
function hashesOf(html: string, kind: 'script' | 'style') {
	const [directive = ''] = new RegExp(`${kind}-src '[^;]*`).exec(html) ?? [];
	const listed = [...directive.matchAll(/'sha256-([^']+)'/g)].map(([, hash = '']) => hash);
	const inPage = [...html.matchAll(new RegExp(`<${kind}([^>]*)>(.*?)</${kind}>`, 'gs'))]
		.filter(([, attributes = '']) => !/ src=|type="application\/ld\+json"/.test(attributes))
		.map(([, , content = '']) => createHash('sha256').update(content).digest('base64'));
	return { listed: listed.sort(), inPage: inPage.sort() };
}

const tag = /<[a-z][\w-]*((?:\s+[^\s"'>/=]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** Attributes that would run something. */
function runningAttributes(html: string): string[] {
	const markup = html.replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, '');
	return [...markup.matchAll(tag)]
		.flatMap(([, attributes = '']) => attributes.match(/[^\s"=]+(="[^"]*")?/g) ?? [])
		.filter((attribute) => /^on|="\s*javascript:|^srcdoc/i.test(attribute));
}

const expected: Policy = {
	'default-src': "'self'",
	'script-src': "'self'",
	'style-src': "'self'",
	'style-src-attr': "'unsafe-inline'",
	'img-src': "'self' data:",
	'object-src': "'none'",
	'base-uri': "'none'",
	'form-action': "'none'",
	'require-trusted-types-for': "'script'",
	'trusted-types': 'svelte-trusted-html folded offline'
};

test('every page says what may run in it: files of this site, and what stands in the page, by its hash', () => {
	expect(builtPages().length).toBeGreaterThan(0);
	for (const address of builtPages()) {
		const html = htmlOf(address);
		expect.soft(policyOf(html), address).toEqual(expected);
		for (const kind of ['script', 'style'] as const) {
			const { listed, inPage } = hashesOf(html, kind);
			expect.soft(listed, `${kind}s of ${address}`).toEqual(inPage);
		}
		expect.soft(runningAttributes(html), address).toEqual([]);
		// A policy holds for what follows it.
		const before = html.slice(0, html.search(policyElement));
		expect.soft(before, address).not.toMatch(/<(script|style|link rel="stylesheet")/);
	}
});

test('every page of an edition says so too, as it was when it was made', () => {
	expect(editionPages.length).toBeGreaterThan(0);
	for (const address of editionPages) {
		const html = htmlOf(address);
		expect.soft(policyOf(html), address).toMatchObject({
			'default-src': "'self'",
			'script-src': "'self'",
			'object-src': "'none'",
			'base-uri': "'none'"
		});
		expect.soft(runningAttributes(html), address).toEqual([]);
	}
});

test('no script makes code of text', () => {
	const scripts = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.js')
	);
	expect(scripts.length).toBeGreaterThan(0);
	const making = scripts.filter((path) =>
		/\beval\(|\bnew Function\(|document\.write\(/.test(
			readFileSync(join(buildFolder, path), 'utf8')
		)
	);
	expect(making).toEqual([]);
});
