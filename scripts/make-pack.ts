/**
 * Makes the pack for USB sticks from the built site: class mode and the pages for teachers in one zip
 * that works when it is unpacked and opened as a file. `npm run build` does this, and offers it on `/teach/`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { unflatten } from 'devalue';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'vite';
import { fileOf, filesIn, packPage } from '../src/lib/pack/pack-page';
import { packedId, type Packed } from '../src/lib/pack/packed';
import svelteConfig from '../svelte.config.js';
import { buildFolder, builtPages } from './built-site';

const classMode = '/present/';
/** Zip files know no time before it; the same site makes the same pack. */
const firstTime = new Date(1980, 0, 1);

function source(path: string): string {
	return fileURLToPath(new URL(`../src/lib/${path}`, import.meta.url));
}

function read(path: string): Buffer {
	return readFileSync(join(buildFolder, path.endsWith('/') ? `${path}index.html` : path));
}

/** Class mode as one classic script, because browsers load no modules from files, and its style sheet. */
async function classicScript(): Promise<{ script: string; styles: string }> {
	const built = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [svelte({ configFile: false })],
		resolve: {
			alias: [
				{ find: '$app/navigation', replacement: source('pack/navigation.ts') },
				{ find: '$lib/paraglide/runtime', replacement: source('pack/runtime.ts') },
				{ find: /^\.\.?\/chart-file$/, replacement: source('pack/chart-file.ts') },
				{ find: '$lib', replacement: source('') }
			]
		},
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: source('pack/present.ts'), formats: ['iife'], name: 'present' }
		}
	});
	const outputs = 'close' in built ? [] : [built].flat().flatMap(({ output }) => output);
	const scripts = outputs.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
	const styles = outputs.flatMap((part) => (part.type === 'asset' ? [String(part.source)] : []));
	const [script] = scripts;
	if (script === undefined || scripts.length > 1 || styles.length !== 1)
		throw new Error('Class mode of the pack is to be one script and one style sheet.');
	return { script, styles: styles.join('') };
}

/** What class mode needs, as the built site has it. */
function contentOf(origin: string): Packed {
	const { nodes } = JSON.parse(read(`${classMode}__data.json`).toString()) as {
		nodes: ({ data: (number | unknown[])[] } | null)[];
	};
	const page = unflatten(nodes.at(-1)?.data ?? [], { ServerOnly: () => ({}) }) as Packed;
	const names = readdirSync(join(buildFolder, 'embed'), { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /^[a-z]+\/(rows|texts)\.json$/.test(name))
		.sort();
	const files = names.map((name) => [name, JSON.parse(read(`/embed/${name}`).toString())] as const);
	return { ...page, origin, files: Object.fromEntries(files) };
}

/** The page of class mode: the script takes over what stands between Svelte’s marks for one component. */
function withScript(page: string, content: Packed): string {
	const parts =
		/^(.*)(<\/head>.*<div class="page"[^>]*>).*?(<div class="deck .*<\/div>).*?<\/div>\s*<\/body>/s.exec(
			page
		);
	if (!parts)
		throw new Error('src/app.html or Present.svelte has changed: class mode was not found.');
	const [, head = '', start = '', deck = ''] = parts;
	const json = JSON.stringify(content).replaceAll('<', '\\u003c');
	return [
		`${head}<link rel="stylesheet" href="present.css" />${start}<!--[-->${deck}<!--]--></div>`,
		`<script type="application/json" id="${packedId}">${json}</script>`,
		'<script src="present.js"></script></body></html>'
	].join('');
}

async function makePack() {
	const origin = svelteConfig.kit?.prerender?.origin;
	if (origin === undefined) throw new Error('svelte.config.js names no origin.');
	const pages = builtPages().filter((path) => path === classMode || path.startsWith('/teach/'));
	const html = new Map(pages.map((path) => [path, read(path).toString()]));
	const parts = [...html].flatMap(([path, text]) => filesIn(text, path));
	const inPack = new Set([...pages, ...parts]);
	const site = { origin, has: (path: string) => inPack.has(path) };

	const { script, styles } = await classicScript();
	const zipped: Zippable = {
		'present/present.js': Buffer.from(script),
		'present/present.css': Buffer.from(styles)
	};
	for (const [path, text] of html) {
		const page = packPage(text, path, site);
		const finished = path === classMode ? withScript(page, contentOf(origin)) : page;
		zipped[fileOf(path)] = Buffer.from(finished);
	}
	for (const path of parts) zipped[fileOf(path)] = read(path);

	const folder = Object.fromEntries(
		Object.entries(zipped)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([path, file]) => [`any-place-any-time/${path}`, file])
	);
	const pack = zipSync(folder, { level: 9, mtime: firstTime });
	writeFileSync(join(buildFolder, 'teach/pack.zip'), pack);
	console.log(
		`The pack for USB sticks: build/teach/pack.zip, ${(pack.length / 1e6).toFixed(1)} MB.`
	);
}

await makePack();
