import { expect, test } from './site';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled, viewport: { width: 412, height: 823 } });

		test('a term opens its definition by keyboard and closes again', async ({ page }) => {
			await page.goto('/#origins-assembly');
			const term = page.locator('#origins-assembly button.term').first();
			const definition = page.locator(`#${(await term.getAttribute('popovertarget')) ?? ''}`);
			await expect(definition).toBeHidden();
			await term.press('Enter');
			await expect(definition).toBeVisible();
			await expect(definition.getByRole('link')).toHaveAttribute('href', /^\/sources\/#/);
			await page.keyboard.press('Escape');
			await expect(definition).toBeHidden();
			await expect(term).toBeFocused();
		});
	});
}
