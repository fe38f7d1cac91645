import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, builtPages } from '../scripts/built-site';
import { expect, test } from './site';

/** Names that lists of advertisements hide on every site begin like these, or end in `-ad`. */
const hidden =
	/^(?:ads?|advert\w*|adsense|adslot|banner|consent|cookie|follow-us|gdpr|newsletter|outbrain|popup|promo\w*|shar(?:e|ing)|social|sponsor\w*|taboola|tracking|analytics)(?:$|[-_])|[-_]ads?$/i;

test('no class, id or address is a name that blockers of advertisements hide', () => {
	const names = new Set<string>();
	for (const address of builtPages()) {
		const html = readFileSync(join(buildFolder, address, 'index.html'), 'utf8');
		for (const [, written = ''] of html.matchAll(/\s(?:class|id)="([^"]*)"/g))
			for (const name of written.split(/\s+/)) names.add(name);
		for (const [, path = ''] of html.matchAll(/\s(?:src|href)="(?:\/|\.)([^"#?]*)"/g))
			for (const part of path.split('/')) names.add(part);
	}
	expect(names.size).toBeGreaterThan(100);
	expect([...names].filter((name) => hidden.test(name))).toEqual([]);
});

/** Names of what scripts add to a page: those written in its markup, and those that go with a style of Svelte. */
const written = /\s(?:class|id)="([^"$]*)|["'`]([\w\s-]*) svelte-\w+/g;

test('nor is one that a script gives to what it draws', () => {
	const scripts = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter(
		(path) => path.startsWith('_app') && path.endsWith('.js')
	);
	const names = new Set<string>();
	for (const path of scripts) {
		const code = readFileSync(join(buildFolder, path), 'utf8');
		for (const [, inMarkup, withStyle] of code.matchAll(written))
			for (const name of (inMarkup ?? withStyle ?? '').split(/\s+/)) names.add(name);
	}
	expect(names).toContain('mark');
	expect([...names].filter((name) => hidden.test(name))).toEqual([]);
});
