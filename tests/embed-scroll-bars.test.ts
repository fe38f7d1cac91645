import { chromiumLaunch } from '../scripts/chromium';
import { expect, expectFit, openStreet, test } from './hosts';

// Scroll bars that take room, as on most desks; a browser under test hides them.
test.use({ launchOptions: { ...chromiumLaunch(), ignoreDefaultArgs: ['--hide-scrollbars'] } });

test('a frame that may scroll ends without a scroll bar, at every width', async ({
	page,
	host
}) => {
	const filling = { path: '/embed/visits/visits-published/', scrolling: 'auto' };
	const houses = [280, 320, 700, 1000].map((width) => ({
		width,
		address: host('amp', { width, ...filling })
	}));
	for (const { frame, width } of await openStreet(page, houses)) {
		await expectFit(frame);
		const html = frame.contentFrame().locator('html');
		expect(await html.evaluate(({ clientWidth }) => clientWidth)).toBe(width);
	}
});
