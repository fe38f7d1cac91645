/**
 * Freezes the charts of the built site as an edition, which is then served below `/v/<edition>/` for
 * ever: `npm run build`, then `npx tsx scripts/make-edition.ts`, then commit `editions/` and build again.
 * The edition is called after the day of the record. If that day has one already, give it a letter:
 * `npx tsx scripts/make-edition.ts 2026-11-21b`. What has been committed is never written again.
 * Only an edition that no tag holds, so that nobody can have it, may be made anew: first
 * `git rm -rq editions/2026-11-21`, then as above.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	editionName,
	frozenText,
	isFrozen,
	referencesIn,
	withItsHashes,
	type Freezing
} from '../src/lib/gallery/edition-files';
import type { Catalogue } from '../src/lib/gallery/taken-chart';
import svelteConfig from '../svelte.config.js';
import { buildFolder } from './built-site';

const root = fileURLToPath(new URL('../', import.meta.url));
const textFile = /\.(css|html|js|json|svg)$/;

/** Paths of all files of the built site, from its root. */
function builtFiles(): string[] {
	return readdirSync(buildFolder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(buildFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

/** The charts, and everything they load, directly or through something else. */
async function filesToFreeze(built: readonly string[]): Promise<string[]> {
	const known = new Set(built);
	const wanted = new Set(built.filter(isFrozen));
	for (const path of wanted) {
		if (!textFile.test(path)) continue;
		const text = await readFile(join(buildFolder, path), 'utf8');
		for (const reference of referencesIn(path, text))
			if (known.has(reference) && reference.startsWith('_app/')) wanted.add(reference);
	}
	return [...wanted];
}

async function freeze(path: string, folder: string, freezing: Freezing): Promise<number> {
	const bytes = await readFile(join(buildFolder, path));
	const to = join(folder, path);
	await mkdir(dirname(to), { recursive: true });
	if (!textFile.test(path)) {
		await writeFile(to, bytes);
		return bytes.length;
	}
	const before = bytes.toString('utf8');
	const text = frozenText(before, freezing);
	const frozen = path.endsWith('.html') ? withItsHashes(text, before) : text;
	await writeFile(to, frozen);
	return Buffer.byteLength(frozen);
}

/** Whether an edition is there to stay; where there is no Git to ask, any that is there. */
function isCommitted(folder: string): boolean {
	const { status, stdout } = spawnSync('git', ['ls-files', '--', folder], {
		cwd: root,
		encoding: 'utf8'
	});
	return status === 0 ? stdout.trim() !== '' : existsSync(folder);
}

async function builtCatalogue(): Promise<Catalogue> {
	const file = join(buildFolder, 'embed/charts.json');
	if (!existsSync(file)) throw new Error('There is no built site yet. Run `npm run build` first.');
	return JSON.parse(await readFile(file, 'utf8')) as Catalogue;
}

async function makeEdition(asked: string | undefined) {
	const { asOf, charts } = await builtCatalogue();
	const edition = asked ?? asOf;
	if (!editionName.test(edition) || !edition.startsWith(asOf))
		throw new Error(
			`"${edition}" is no name for an edition of this record; expected ${asOf} or ${asOf}b.`
		);
	const folder = join(root, 'editions', edition);
	if (isCommitted(folder))
		throw new Error(
			`editions/${edition} is committed and stays as it is; give the new one a letter.`
		);
	const origin = svelteConfig.kit?.prerender?.origin;
	if (origin === undefined) throw new Error('svelte.config.js names no origin.');
	const files = await filesToFreeze(builtFiles());
	await rm(folder, { recursive: true, force: true });
	let bytes = 0;
	for (const path of files) bytes += await freeze(path, folder, { edition, origin });
	console.log(
		`editions/${edition}: ${charts.length} charts, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`
	);
}

try {
	await makeEdition(process.argv[2]);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
