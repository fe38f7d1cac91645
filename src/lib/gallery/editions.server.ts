import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { originStandIn } from './edition-files';
import type { Catalogue } from './taken-chart';

/** Where scripts/make-edition.ts keeps editions, from the root of the project. Build only. */
const folder = 'editions';

/** Media types of what an edition holds. */
const mediaTypes: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** A frozen making of all charts, and what there is to take of it. */
export interface Edition {
	/** The day of its record, with a letter behind it where a day has more than one: `2026-11-21`. */
	name: string;
	catalogue: Catalogue;
}

/** All editions, the latest last; none before the first is made. */
export const editions: readonly Edition[] = (
	existsSync(folder) ? readdirSync(folder).sort() : []
).map((name) => ({
	name,
	catalogue: JSON.parse(
		readFileSync(join(folder, name, 'embed', 'charts.json'), 'utf8')
	) as Catalogue
}));

/** Every file of every edition, `<edition>/embed/visits/index.html` for example. */
export const editionFiles: readonly string[] = editions.flatMap(({ name }) =>
	readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
);

/** A file of an edition as it is served. */
export interface ServedFile {
	type: string;
	body: Uint8Array<ArrayBuffer> | string;
}

/**
 * A file of an edition, letter for letter but for the name of the host, which is that of this copy of
 * the site. A path that ends at a folder gives its page; `undefined` where there is no such file.
 */
export function editionFile(path: string, origin: string): ServedFile | undefined {
	const asked = path.replace(/\/$/, '');
	const file = [asked, `${asked}/index.html`].find((known) => editionFiles.includes(known));
	if (file === undefined) return undefined;
	const type = mediaTypes[extname(file)];
	if (type === undefined) throw new Error(`${folder}/${file}: no media type is known for it`);
	const bytes = readFileSync(join(folder, file));
	const isText = /^text|json|svg/.test(type);
	return {
		type,
		body: isText ? bytes.toString('utf8').replaceAll(originStandIn, origin) : new Uint8Array(bytes)
	};
}

/** What the script for frames of an edition hashes to, as the attribute `integrity` says it. */
export function scriptIntegrity(edition: string, origin: string): string {
	const script = editionFile(`${edition}/embed.js`, origin);
	if (!script) throw new Error(`${folder}/${edition}: there is no embed.js`);
	return `sha384-${createHash('sha384').update(script.body).digest('base64')}`;
}
