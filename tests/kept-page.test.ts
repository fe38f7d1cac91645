import { chromiumLaunch } from '../scripts/chromium';
import { expectAgreement, followsReader, openStory } from './agreement';
import { test } from './site';

// Under test a browser keeps no page that was left; here it may, as readers' browsers do where they can.
test.use({
	launchOptions: { ...chromiumLaunch(), ignoreDefaultArgs: ['--disable-back-forward-cache'] }
});

test('who leaves the site and comes back goes on where they were', async ({ page }) => {
	await openStory(page, '/#visits-by-place');
	await expectAgreement(page, 'visits-by-place');
	await page.goto('/data/');
	await page.goBack({ waitUntil: 'commit' });
	await followsReader(page);
	await expectAgreement(page, 'visits-by-place');
	await page.evaluate(() => {
		location.hash = 'visits-published';
	});
	await expectAgreement(page, 'visits-published');
});
