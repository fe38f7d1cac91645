/**
 * The Chromium that the tests, `npm run measure` and `npm run shots` drive. Configurations only look
 * for one (`findChromium`); `npm run chromium` brings one to a machine that has none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from 'playwright';

/** The headless shell first: without a window's frame and panels it starts and runs in half the time. */
const commandNames = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable'
] as const;

/** Where a Chromium may be, best first: the one asked for, Playwright's own, the system's. */
export function chromiumPlaces(
	environment: Readonly<Record<string, string | undefined>>,
	playwrightsOwn: string
): string[] {
	const asked = environment['CHROMIUM_PATH'];
	const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin'];
	const system = commandNames.flatMap((name) =>
		folders.filter((folder) => folder !== '').map((folder) => join(folder, name))
	);
	return [...new Set([...(asked ? [asked] : []), playwrightsOwn, ...system])];
}

/** The path of a Chromium on this machine, or `undefined`. Installs nothing. */
export function findChromium(): string | undefined {
	return chromiumPlaces(process.env, chromium.executablePath()).find((path) => existsSync(path));
}

/** Command-line switches: nothing calls home, and root gets by without the sandbox it cannot have. */
export function chromiumSwitches(user: 'root' | 'ordinary'): string[] {
	return [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		...(user === 'root' ? ['--no-sandbox'] : [])
	];
}

/**
 * How Playwright and Vitest start the Chromium of this machine. Where there is none, they start
 * Playwright's own and say themselves that it is missing.
 */
export function chromiumLaunch(): Pick<LaunchOptions, 'executablePath' | 'args'> {
	const executablePath = findChromium();
	return {
		...(executablePath === undefined ? {} : { executablePath }),
		args: chromiumSwitches(process.getuid?.() === 0 ? 'root' : 'ordinary')
	};
}

/** The path of the Chromium of this machine if it starts, which takes more than being there. */
async function startableChromium(): Promise<string | undefined> {
	const path = findChromium();
	if (path === undefined) return undefined;
	try {
		await (await chromium.launch(chromiumLaunch())).close();
		return path;
	} catch {
		return undefined;
	}
}

function run(command: string, ...parameters: string[]): void {
	console.log(`> ${[command, ...parameters].join(' ')}`);
	spawnSync(command, parameters, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { DEBIAN_FRONTEND: 'noninteractive', ...process.env }
	});
}

function runAsRoot(command: string, ...parameters: string[]): void {
	if (process.getuid?.() === 0) run(command, ...parameters);
	else run('sudo', command, ...parameters);
}

function downloadChromium() {
	run('npx', 'playwright', 'install', 'chromium');
}

/** A download starts only on a system that has the libraries it needs. */
function installLibraries() {
	if (existsSync(chromium.executablePath())) run('npx', 'playwright', 'install-deps', 'chromium');
}

/**
 * Asks the package manager of the system, where that is Debian's or one like it.
 *
 * @param packages Their names, and switches of apt-get.
 */
export function installPackages(...packages: string[]) {
	if (!existsSync('/usr/bin/apt-get')) return;
	runAsRoot('apt-get', 'update');
	runAsRoot('apt-get', 'install', '--yes', ...packages);
}

function installPackage() {
	installPackages('chromium-headless-shell');
}

/** Where the system has no package of the shell alone. */
function installWholeBrowser() {
	installPackages('chromium');
}

/**
 * Makes sure that a Chromium is here and starts: Playwright's download first, then the package
 * manager of the system. Throws an Error that tells a person what to do when neither brings one.
 */
export async function installChromium(): Promise<string> {
	const present = await startableChromium();
	if (present !== undefined) return present;
	console.log(
		'No Chromium here starts. Downloading one; if that fails, asking the package manager.'
	);
	for (const install of [downloadChromium, installLibraries, installPackage, installWholeBrowser]) {
		install();
		const brought = await startableChromium();
		if (brought !== undefined) return brought;
	}
	throw new Error(
		[
			'The tests need a Chromium, and none could be found, downloaded or installed.',
			'Install Chromium or Chrome, or set CHROMIUM_PATH to the file of one, and run this again.'
		].join('\n')
	);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(`Chromium: ${await installChromium()}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
