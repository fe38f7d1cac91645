/**
 * Pages that do to a frame what newsrooms' systems do: for the page that shows them, and for the tests,
 * which drive the same. Read from the folder of the project, so at build and in tests only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = 'src/lib/gallery/hosts';
const require = createRequire(import.meta.url);

/** The real scripts of other people that these pages load. */
const scripts: Record<string, () => string> = {
	'pym.js': () => require.resolve('pym.js'),
	'frames.js': () => join(dirname(require.resolve('@newswire/frames')), 'frames.umd.js')
};

/** The names of the scripts that host pages load. */
export const hostScripts: readonly string[] = Object.keys(scripts);

/** What a host page is filled with; see the names in braces in `hosts/`. What is not said is left empty. */
export type Filling = Readonly<Record<string, string | number>>;

/** A file as it is served. */
interface HostFile {
	type: string;
	body: string;
}

/** One of the scripts that host pages load; `undefined` of a name that is none. */
export function hostScript(name: string): HostFile | undefined {
	const file = scripts[name]?.();
	return file === undefined
		? undefined
		: { type: 'text/javascript', body: readFileSync(file, 'utf8') };
}

/** A host page, `pym` for example, filled; `undefined` of a name that is none. */
export function filledHost(name: string, filling: Filling): HostFile | undefined {
	const file = join(folder, `${name}.html`);
	if (!/^[a-z]+$/.test(name) || !existsSync(file)) return undefined;
	const body = readFileSync(file, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key: string) =>
		String(filling[key] ?? '')
	);
	return { type: 'text/html; charset=utf-8', body };
}
