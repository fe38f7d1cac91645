import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chapters } from '../src/lib/story/steps';

/** The folder that holds the built site. */
export const buildFolder = fileURLToPath(new URL('../build/', import.meta.url));

/**
 * Addresses of all built pages, such as `/` and `/article/`; none before the first build. Pages of
 * frozen editions are not among them: they were tested when they were live, and nothing mends them.
 */
export function builtPages(): string[] {
	if (!existsSync(buildFolder)) return [];
	return readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
		.map((path) => `/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('/index.html') && !path.startsWith('/v/'))
		.map((path) => path.slice(0, -'index.html'.length))
		.sort();
}

/**
 * Whether an address is that of one chart for other people's pages. There are many, all alike, and
 * tests/embed-pages.test.ts looks at each of them.
 */
export function isEmbed(address: string): boolean {
	return chapters.some(({ chart }) => address.startsWith(`/embed/${chart}/`));
}
