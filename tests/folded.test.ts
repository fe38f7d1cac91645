import { followsReader } from './agreement';
import { expect, test } from './site';

for (const scripts of ['arrive', 'do not arrive'] as const) {
	test.describe(`when the story's scripts ${scripts}`, () => {
		test.beforeEach(async ({ page }) => {
			if (scripts === 'do not arrive')
				await page.route('**/_app/**/*.js', (route) => route.abort());
			await page.goto('/');
		});

		test('the table of a chapter opens with all its rows and their sources', async ({ page }) => {
			const table = page.locator('#visits > details');
			await table.locator('summary').click();
			await expect(table.locator('tbody tr')).toHaveCount(30);
			await expect(table.locator('tbody tr').first().getByRole('link').first()).toBeVisible();
		});

		test('a fact opens what it is at the first press', async ({ page }) => {
			const fact = page.locator('#visits-first button.fact').first();
			await fact.click();
			const note = page.locator(`[id="${(await fact.getAttribute('popovertarget')) ?? ''}"]`);
			await expect(note).toBeVisible();
			await expect(note.getByRole('link').first()).toBeVisible();
		});
	});
}

test('on paper the tables are there', async ({ page }) => {
	await page.goto('/');
	await page.pdf();
	await expect(page.locator('#visits > details tbody tr')).toHaveCount(30);
});

test('the table under a finger is made ready, and stays shut until the finger is up', async ({
	page
}) => {
	await page.goto('/');
	const table = page.locator('#visits > details');
	await table.locator('summary').dispatchEvent('pointerdown');
	await expect(table.locator('tbody tr')).toHaveCount(30);
	await expect(table).not.toHaveAttribute('open');
});

test('the words of a chapter are laid out when the reader comes near, those of far chapters are not', async ({
	page
}) => {
	await page.goto('/');
	await followsReader(page);
	const laidOut = (chapter: string) =>
		page
			.locator(`#${chapter} section[data-step] .words`)
			.evaluateAll((words) =>
				words.map((word) => word.checkVisibility({ contentVisibilityAuto: true }))
			);
	expect(await laidOut('origins')).toContain(false);
	await page.evaluate(() => {
		scrollBy({ top: 100, behavior: 'instant' });
	});
	await expect.poll(() => laidOut('origins')).not.toContain(false);
	expect(await laidOut('claims')).not.toContain(true);
});
