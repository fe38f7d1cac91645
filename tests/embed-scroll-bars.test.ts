import { chromiumLaunch } from '../scripts/chromium';
import { expect, expectFit, test } from './hosts';

// Scroll bars that take room, as on most desks; a browser under test hides them.
test.use({ launchOptions: { ...chromiumLaunch(), ignoreDefaultArgs: ['--hide-scrollbars'] } });

for (const width of [280, 320, 700, 1000]) {
	test(`a frame that may scroll ends without a scroll bar, at ${String(width)} px`, async ({
		page,
		host
	}) => {
		await page.setViewportSize({ width: width + 60, height: 800 });
		const path = '/embed/visits/visits-published/';
		await page.goto(host('amp', { width, path, scrolling: 'auto' }));
		const frame = page.locator('iframe');
		await expectFit(frame);
		expect(
			await frame
				.contentFrame()
				.locator('html')
				.evaluate((html) => html.clientWidth)
		).toBe(width);
	});
}
