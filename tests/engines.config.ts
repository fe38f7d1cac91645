import { defineConfig } from '@playwright/test';
import { engines } from '../scripts/engines';
import type { EngineOption } from './engines/visited';
import siteConfig from './playwright.config';

/** The built site in other engines than Chromium's: `npm run test:engines`. One window for each. */
export default defineConfig<object, EngineOption>({
	...siteConfig,
	testIgnore: [],
	testDir: 'engines',
	outputDir: '../test-results/engines',
	fullyParallel: false,
	projects: engines.map((engine) => ({ name: engine, use: { engine } }))
});
