/**
 * Everything an editor should look at in the words and the record, all at once and in plain words:
 * `npm run check:content`. What must be mended makes it fail; what is only worth a look does not.
 */
import { sveltekit } from '@sveltejs/kit/vite';
import { createServer } from 'vite';
import type * as ContentCheck from '../src/lib/check/content-check.server';

const module = '/src/lib/check/content-check.server.ts';

const vite = await createServer({
	configFile: false,
	plugins: [sveltekit()],
	server: { middlewareMode: true, watch: null, ws: false },
	appType: 'custom',
	optimizeDeps: { noDiscovery: true },
	logLevel: 'silent'
});
try {
	const { checkContent, findingsInWords } = (await vite.ssrLoadModule(
		module
	)) as typeof ContentCheck;
	const findings = checkContent('en');
	console.log(findingsInWords(findings));
	const faults = findings.filter(({ kind, lines }) => kind === 'fault' && lines.length > 0);
	if (faults.length > 0) process.exitCode = 1;
} catch (error) {
	// The record and the words name all of their faults themselves; a stack would only hide them.
	console.error(error instanceof Error ? error.message : error);
	console.error('\nThe rest is checked when this is mended.');
	process.exitCode = 1;
} finally {
	await vite.close();
}
