/** `npm run test:engines`: brings other engines where it can, and tests the built site in those that start. */
import { spawnSync } from 'node:child_process';
import { installPackages } from './chromium';
import { engines, openVisitor, packagesOf, type Engine } from './engines';

/** Why an engine does not start, `undefined` when it does. */
async function faultOf(engine: Engine): Promise<string | undefined> {
	try {
		const visitor = await openVisitor(engine);
		await visitor.close();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** The engines that start here, those missing installed first where this may be done without asking. */
async function startable(): Promise<Engine[]> {
	const found: Engine[] = [];
	for (const engine of engines) {
		let fault = await faultOf(engine);
		if (fault !== undefined && process.getuid?.() === 0) {
			installPackages('--no-install-recommends', ...packagesOf[engine]);
			fault = await faultOf(engine);
		}
		if (fault === undefined) found.push(engine);
		else {
			const packages = packagesOf[engine].join(' and ');
			console.log(`Not tested in ${engine}: ${fault}\nDebian has it in ${packages}.`);
		}
	}
	return found;
}

const projects = (await startable()).map((engine) => `--project=${engine}`);
if (projects.length === 0)
	console.log('No other engine starts here, so nothing was tested in one.');
else {
	const settings = ['playwright', 'test', '-c', 'tests/engines.config.ts', ...projects];
	const { status } = spawnSync('npx', [...settings, ...process.argv.slice(2)], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	process.exitCode = status ?? 1;
}
