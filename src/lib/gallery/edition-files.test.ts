import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { frozenText, isFrozen, referencesIn, withItsHashes } from './edition-files';

const freezing = { edition: '2026-11-21', origin: 'https://doors.test' };

test('charts and all they load are frozen; the gallery, most pictures and packed files are not', () => {
	const paths = [
		'embed.js',
		'favicon.svg',
		'embed/visits/index.html',
		'embed/visits/visits-first/index.html',
		'embed/visits/visits-first/oembed.json',
		'embed/visits/visits-first.svg',
		'embed/visits/rows.json',
		'embed/charts.json'
	];
	expect(paths.filter((path) => !isFrozen(path))).toEqual([]);
	const others = [
		'index.html',
		'embed/index.html',
		'embed/take/visits/index.html',
		'embed/copy.js',
		'embed/visits/visits-first.png',
		'embed/visits/visits-first.narrow.dark.svg',
		'embed/visits/index.html.br',
		'embed/visits/__data.json',
		'data/visits.csv'
	];
	expect(others.filter(isFrozen)).toEqual([]);
});

test('what leads to charts and their parts stays inside the edition; the story stays the live one', () => {
	const page = `<link href="https://doors.test/#visits-first"><link href="https://doors.test/embed/visits/oembed.json"><a href="/#visits-first">story</a><script>fetch('/embed/visits/rows.json');import("/_app/x.js")</script>`;
	expect(frozenText(page, freezing)).toBe(
		`<link href="https://origin.invalid/#visits-first"><link href="https://origin.invalid/v/2026-11-21/embed/visits/oembed.json"><a href="/#visits-first">story</a><script>fetch('/v/2026-11-21/embed/visits/rows.json');import("/v/2026-11-21/_app/x.js")</script>`
	);
});

test('the small picture in an oEmbed answer stays with the live site', () => {
	const answer =
		'{"html":"<iframe src=\\"https://doors.test/embed/a/b/\\">","thumbnail_url":"https://doors.test/embed/a/b.640.png"}';
	expect(frozenText(answer, freezing)).toBe(
		'{"html":"<iframe src=\\"https://origin.invalid/v/2026-11-21/embed/a/b/\\">","thumbnail_url":"https://origin.invalid/embed/a/b.640.png"}'
	);
});

test('a changed script still runs under the policy of its page', () => {
	const hash = (content: string) => createHash('sha256').update(content).digest('base64');
	const page = (script: string, allowed: string) =>
		`<meta content="script-src 'sha256-${hash(allowed)}'"><script>${script}</script><script src="x.js"></script>`;
	expect(withItsHashes(page('new', 'old'), page('old', 'old'))).toBe(page('new', 'new'));
});

test('files that a text loads are found from where it stands', () => {
	const page =
		'<link href="../../../_app/immutable/assets/a.css"><script>load("/embed/x/rows.json")</script>';
	expect(referencesIn('embed/visits/visits-first/index.html', page)).toEqual([
		'_app/immutable/assets/a.css',
		'embed/x/rows.json'
	]);
	expect(referencesIn('_app/immutable/nodes/1.js', 'import "../chunks/b.js"')).toEqual([
		'_app/immutable/chunks/b.js'
	]);
});
