import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumLaunch, chromiumPlaces } from '../scripts/chromium';
import { expectAgreement, followsReader, openStory } from './agreement';
import { expect, test } from './site';

/** A headless shell keeps no page that was left; a whole browser does, as readers' do where they can. */
const wholeBrowser = chromiumPlaces(process.env, chromium.executablePath()).find(
	(path) => existsSync(path) && !/headless[-_]shell/.test(path)
);

test.use({
	viewport: { width: 412, height: 800 },
	launchOptions: {
		...chromiumLaunch(),
		...(wholeBrowser === undefined ? {} : { executablePath: wholeBrowser }),
		// Under test no page is kept otherwise.
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	}
});

for (const meanwhile of ['nothing', 'the phone'] as const) {
	test(`who leaves the site, turns ${meanwhile} and comes back goes on where they were, on the page as they left it`, async ({
		page
	}) => {
		await openStory(page, '/#visits-by-place');
		await expectAgreement(page, 'visits-by-place');
		await page.evaluate(() => {
			document.documentElement.dataset['left'] = 'here';
		});
		await page.goto('/data/');
		if (meanwhile === 'the phone') await page.setViewportSize({ width: 800, height: 412 });
		await page.goBack({ waitUntil: 'commit' });
		await followsReader(page);
		const isKept = await page.locator('html[data-left]').count();
		expect(isKept).toBe(wholeBrowser === undefined ? 0 : 1);
		await expectAgreement(page, meanwhile === 'nothing' ? 'visits-by-place' : undefined);
		await page.evaluate(() => {
			location.hash = 'visits-published';
		});
		await expectAgreement(page, 'visits-published');
	});
}
