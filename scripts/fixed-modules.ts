import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const query = '?address';

/**
 * Modules that stand at an address of their own on the built site, and which file each is. Classic
 * scripts import them by it, in pages that are kept long after the next build.
 */
const modules: Record<string, string> = {
	'embed/explore.js': fileURLToPath(new URL('../src/lib/embed/explore.ts', import.meta.url))
};

/** Gives `import address from './x.ts?address'` the address of such a module, and builds it. */
export const fixedModules: Plugin = {
	name: 'fixed-modules',
	enforce: 'pre',
	buildStart() {
		if (this.environment.mode !== 'build' || this.environment.config.consumer !== 'client') return;
		for (const [fileName, id] of Object.entries(modules))
			this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'exports-only' });
	},
	load(id) {
		if (!id.endsWith(query)) return null;
		const file = id.slice(0, -query.length);
		const address = Object.keys(modules).find((fileName) => modules[fileName] === file);
		if (address === undefined) throw new Error(`${file} has no address; give it one in modules.`);
		return `export default ${JSON.stringify(`/${address}`)};`;
	},
	configureServer({ middlewares, config }) {
		middlewares.use((request, _, next) => {
			const file = modules[request.url?.slice(1) ?? ''];
			if (file !== undefined) request.url = file.slice(config.root.length);
			next();
		});
	}
};
