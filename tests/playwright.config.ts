import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../scripts/chromium';

/** The tests of the built site: `npm run build`, then `npm run test:site`. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.test.ts',
	testIgnore: '**/tests/engines/**',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: true,
	// On a machine that does much else a browser can miss a moment; what passes only then is named flaky.
	retries: process.env['CI'] ? 1 : 0,
	// Much of a test is waiting for marks to travel: three share two cores well.
	workers: '150%',
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
