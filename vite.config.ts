import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.ts';
import { classicScripts } from './scripts/classic-scripts.ts';
import { fixedModules } from './scripts/fixed-modules.ts';

// `npm run words` compiles the messages before a build or a test, in a process that ends. The plugin
// is only for the development server: what it leaves running holds a finished build for 30 seconds.
const recompileWordsOnChange = paraglideVitePlugin({
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['url', 'baseLocale'],
	outputStructure: 'message-modules',
	emitTsDeclarations: true
});

// SvelteKit writes scroll positions into the browser's storage when a page is left. The piece
// promises to store nothing that a reader did not ask for, and browsers restore the place by themselves.
const keepNothing: Plugin = {
	name: 'keep-nothing',
	load: (id) =>
		id.endsWith('/@sveltejs/kit/src/runtime/client/session-storage.js')
			? 'export const get = () => undefined; export const set = () => {};'
			: null
};

export default defineConfig(({ command, isPreview }) => ({
	plugins: [
		command === 'serve' && !isPreview && !process.env['VITEST'] && recompileWordsOnChange,
		keepNothing,
		classicScripts,
		fixedModules,
		sveltekit()
	],
	test: {
		expect: { requireAssertions: true },
		// A golden file that is missing is a fault; only `npm run golden` writes one.
		update: 'none',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// What is tested keeps nothing between calls, and to load it once instead of for each file is three times faster.
					isolate: false,
					include: ['{src,scripts}/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					// As above; what a test leaves on the page is taken away before the next.
					isolate: false,
					setupFiles: 'tests/clean-page.ts',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunch() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
}));
