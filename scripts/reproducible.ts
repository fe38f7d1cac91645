/**
 * Builds the last commit twice, in two folders and two time zones, and names every file that is not
 * the same to the byte: `npm run test:reproducible`. It takes as long as two builds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

function run(cwd: string, timeZone: string, command: string, ...parameters: string[]) {
	const { status } = spawnSync(command, parameters, {
		cwd,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, TZ: timeZone }
	});
	if (status !== 0) throw new Error(`\`${[command, ...parameters].join(' ')}\` failed in ${cwd}`);
}

/** Builds the last commit in a folder of its own; gives the folder of the built site. */
function build(folder: string, timeZone: string): string {
	console.log(`Building in ${folder}, ${timeZone}`);
	run(root, timeZone, 'git', 'clone', '--quiet', root, folder);
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	run(folder, timeZone, 'npm', 'run', 'prepare');
	run(folder, timeZone, 'npm', 'run', 'build');
	return join(folder, 'build');
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Paths of the files that only one folder has, or that differ. */
function differing(one: string, other: string): string[] {
	const [ones, others] = [new Set(filesIn(one)), new Set(filesIn(other))];
	return [...new Set([...ones, ...others])]
		.filter(
			(path) =>
				!ones.has(path) ||
				!others.has(path) ||
				!readFileSync(join(one, path)).equals(readFileSync(join(other, path)))
		)
		.sort();
}

const folder = mkdtempSync(join(tmpdir(), 'two-builds-'));
try {
	const first = build(join(folder, 'first'), 'Pacific/Auckland');
	const second = build(join(folder, 'second'), 'America/Los_Angeles');
	const paths = differing(first, second);
	if (paths.length > 0) throw new Error(`Not the same in both builds:\n${paths.join('\n')}`);
	console.log(`All ${filesIn(first).length} files are the same in both builds.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
