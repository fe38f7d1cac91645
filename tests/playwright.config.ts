import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../scripts/chromium';

/** The tests of the built site: `npm run build`, then `npm run test:site`. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.test.ts',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: true,
	workers: '100%',
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: { launchOptions: chromiumLaunch() },
	webServer: {
		command: 'node --import tsx scripts/serve.ts',
		cwd: '..',
		wait: { stdout: /(?<site_address>http:\/\/127\.0\.0\.1:\d+)/ },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 }
	}
});
