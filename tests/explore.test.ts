import { expectAgreement, openStory } from './agreement';
import { expect, test } from './site';

test.use({ viewport: { width: 412, height: 823 } });

test('year and country are explored by keyboard and stay when one scrolls on and back', async ({
	page
}) => {
	await openStory(page, '/#membership-explore');
	await expectAgreement(page, 'membership-explore');
	const figure = page.locator('#membership figure[data-chart]');
	const drawing = () => figure.locator('svg.chart').innerHTML();

	const latest = await drawing();
	const year = page.locator('#membership-explore input[type="range"]');
	await year.focus();
	await page.keyboard.press('Home');
	await expect.poll(drawing).not.toBe(latest);
	const first = await drawing();
	await page.keyboard.press('ArrowRight');
	await expect.poll(drawing).not.toBe(first);

	const country = page.locator('#membership-explore select');
	await country.selectOption('CHE');
	await expect(page.locator('#membership-explore')).toContainText('7 October 1988');
	await country.selectOption('GEO');
	await expect(page.locator('#membership-explore')).not.toContainText('20 June 2000');

	const chosen = await drawing();
	await page.evaluate(() => {
		location.hash = 'visits-first';
	});
	await expectAgreement(page, 'visits-first');
	await page.evaluate(() => {
		location.hash = 'membership-explore';
	});
	await expectAgreement(page, 'membership-explore');
	await expect.poll(drawing).toBe(chosen);
});

test('pointing at a tile chooses its country', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openStory(page, '/#membership-explore');
	await expectAgreement(page, 'membership-explore');
	await page.locator('#membership figure [data-id="CHE"]').click();
	await expect(page.locator('#membership-explore select')).toHaveValue('CHE');
});
