import { build, type Plugin } from 'vite';

const query = '?classic';

/**
 * Gives `import code from './x.ts?classic'` the module and what it imports as the text of one small
 * classic script, for places where modules do not run: frames in a sandbox, pages of other people.
 */
export const classicScripts: Plugin = {
	name: 'classic-scripts',
	enforce: 'pre',
	async load(id) {
		if (!id.endsWith(query)) return null;
		const input = id.slice(0, -query.length);
		const built = await build({
			configFile: false,
			publicDir: false,
			logLevel: 'warn',
			build: {
				write: false,
				target: 'es2022',
				rolldownOptions: { input, output: { format: 'iife' } }
			}
		});
		const outputs = 'close' in built ? [] : [built].flat().flatMap(({ output }) => output);
		const [script, ...others] = outputs;
		if (script?.type !== 'chunk' || others.length > 0)
			throw new Error(`${input} does not make one script.`);
		for (const file of script.moduleIds) this.addWatchFile(file);
		return `export default ${JSON.stringify(script.code.trim())};`;
	}
};
