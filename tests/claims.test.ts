import type { Page } from '@playwright/test';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

function shown(page: Page) {
	return page.locator('article[data-verdict]:visible');
}

test('every checked claim stands on the page, with an address of its own', async ({ page }) => {
	await page.goto('/claims/');
	await expect(shown(page)).toHaveCount(74);
	await page.goto('/claims/#C59');
	const claim = page.locator('#C59');
	await expect(claim).toBeInViewport();
	await expect(claim).toContainText('adopted by the UN General Assembly in 1984');
	await expect(
		claim.getByRole('link', { name: 'One treaty is taken for another' })
	).toHaveAttribute('href', '/#claims-which-treaty');
	expect(await claim.locator('a[href^="/sources/#"]').count()).toBeGreaterThan(1);
});

test('an address that names no claim shows the list', async ({ page }) => {
	await page.goto('/claims/#nonsense');
	await expect(shown(page)).toHaveCount(74);
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('a choice of verdict and of report leaves what fits both, without script', async ({
	page
}) => {
	await page.goto('/claims/');
	await page.getByRole('radio', { name: /^contradicted/ }).check();
	await expect(shown(page)).toHaveCount(15);
	await page.getByRole('radio', { name: /^Euromaidan Press/ }).check();
	await expect(shown(page)).toHaveCount(5);
	await expect(page.locator('section[data-reports]:visible')).toHaveCount(1);
	await page.getByRole('radio', { name: /^UNN/ }).check();
	await page.getByRole('radio', { name: /^unverified/ }).check();
	await expect(shown(page)).toHaveCount(0);
	await expect(
		page.getByText('None of the claims checked here is unverified.').first()
	).toBeVisible();
	await page.getByRole('button', { name: 'Show everything again' }).click();
	await expect(shown(page)).toHaveCount(74);
});

test('each report can be chosen, and what lies between two comes with both', async ({ page }) => {
	await page.goto('/claims/');
	const reports = page.locator('input[name="report"]');
	const counts: number[] = [];
	for (let index = 1; index < (await reports.count()); index += 1) {
		await reports.nth(index).check();
		counts.push(await shown(page).count());
		expect(await page.locator('#C47').isVisible()).toBe(index === 1 || index === 3);
	}
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(75);
});

test('a claim that the address names is shown whatever is chosen', async ({ page }) => {
	await page.goto('/claims/#C59');
	await page.getByRole('radio', { name: /^supported/ }).check();
	await page.getByRole('radio', { name: /^UNN/ }).check();
	await expect(page.locator('#C59')).toBeVisible();
});

test('claims on deaths and ill-treatment can be left out, and repeat no description', async ({
	page
}) => {
	await page.goto('/claims/');
	const hard = page.locator('article[data-sensitive]');
	expect(await hard.count()).toBeGreaterThan(10);
	await page.getByRole('checkbox').check();
	await expect(hard.first()).toBeHidden();
	// The report of C63 names methods; our page checks the claim and leaves out those words.
	await expect(page.locator('#C63')).not.toContainText('electrocution');
});

test('what is wrong says what was right', async ({ page }) => {
	await page.goto('/claims/#C61');
	await expect(page.locator('#C61')).toContainText('What was right');
	await expect(page.locator('#C61')).toContainText('Moscow ratified the agreement in 1998');
	for (const tally of await page.locator('section[data-reports] > p.about').allTextContents()) {
		expect(tally).toMatch(/sources support [1-9]|checked together/);
	}
});

test('paper shows the claims and not the choices', async ({ page }) => {
	await page.goto('/claims/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('radio').first()).toBeHidden();
	await expect(shown(page)).toHaveCount(74);
});
