import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site';

/** Twenty facts spread evenly over the prose of a page, by their places among all of them. */
async function twentyFacts(page: Page): Promise<number[]> {
	const count = await page.locator('button.fact').count();
	expect(count).toBeGreaterThan(100);
	return Array.from({ length: 20 }, (_, index) => Math.floor((index * count) / 20));
}

/** Brings a fact to where the reader reads it, clear of the figure and the bar. */
async function comeTo(fact: Locator): Promise<void> {
	await fact.evaluate((element) => {
		element.scrollIntoView({ block: 'start' });
	});
}

function noteOf(page: Page, target: string | null): Locator {
	return page.locator(`[id="${target ?? ''}"]`);
}

/** The reader stands before what they asked for: an entry of the bibliography, or the record itself. */
async function expectSource(page: Page, href: string): Promise<void> {
	expect(href).toMatch(/^\/(sources\/#|data\/)/);
	await page.waitForURL(`**${href}`);
	if (href.includes('#')) await expect(page.locator(':target')).toBeInViewport();
}

/** The first link of a fact's note, once opened. */
async function sourceIn(note: Locator): Promise<{ link: Locator; href: string }> {
	await expect(note).toBeVisible();
	const link = note.getByRole('link').first();
	return { link, href: (await link.getAttribute('href')) ?? '' };
}

test.describe.configure({ timeout: 120_000 });

for (const [how, options, address] of [
	['by mouse', { viewport: { width: 1280, height: 900 } }, '/'],
	[
		'by mouse without script',
		{ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
		'/'
	],
	['by mouse in the article', { viewport: { width: 1280, height: 900 } }, '/article/'],
	['by touch', { viewport: { width: 412, height: 823 }, hasTouch: true }, '/'],
	[
		'by touch without script',
		{ viewport: { width: 412, height: 823 }, hasTouch: true, javaScriptEnabled: false },
		'/'
	]
] as const) {
	test.describe(how, () => {
		test.use(options);

		test('twenty facts lead to their source in two actions', async ({ page }) => {
			const press = (element: Locator) => ('hasTouch' in options ? element.tap() : element.click());
			await page.goto(address);
			for (const index of await twentyFacts(page)) {
				await page.goto(address);
				const fact = page.locator('button.fact').nth(index);
				await comeTo(fact);
				await press(fact);
				const { link, href } = await sourceIn(
					noteOf(page, await fact.getAttribute('popovertarget'))
				);
				await press(link);
				await expectSource(page, href);
			}
		});
	});
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'by keyboard' : 'by keyboard without script', () => {
		test.use({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });

		test('twenty facts lead to their source in two actions', async ({ page }) => {
			await page.goto('/');
			for (const index of await twentyFacts(page)) {
				await page.goto('/');
				const fact = page.locator('button.fact').nth(index);
				const note = noteOf(page, await fact.getAttribute('popovertarget'));
				await fact.press('Enter');
				await expect(note).toBeVisible();
				await page.keyboard.press('Tab');
				const { link, href } = await sourceIn(note);
				await expect(link).toBeFocused();
				await page.keyboard.press('Enter');
				await expectSource(page, href);
			}
		});

		test('a fact says the value and closes again where it was opened', async ({ page }) => {
			await page.goto('/');
			const fact = page.locator('button.fact:has([data-fact="visits/v01/start"])').first();
			const note = noteOf(page, await fact.getAttribute('popovertarget'));
			await fact.press('Enter');
			await expect(note).toContainText('November 1998');
			await expect(note).toContainText('first day of a visit to Russia');
			await page.keyboard.press('Escape');
			await expect(note).toBeHidden();
			await expect(fact).toBeFocused();
		});
	});
}

test.describe('marks of charts', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('lead by mouse to their row and its source', async ({ page }) => {
		await page.goto('/#visits-by-date');
		const figure = page.locator('#visits figure[data-step="visits-by-date"]');
		const mark = figure.locator('[data-id="v07"]');
		await expect(mark).toHaveCount(1);
		await mark.click();
		const sheet = page.getByRole('dialog', { name: 'What this mark stands for' });
		await expect(sheet).toContainText('2 to 17 December 2001');
		await sheet.getByRole('link').first().click();
		await page.waitForURL('**/sources/#cpt-inf-2003-30');
	});

	test('have their row and its source in the table below the chart', async ({ page }) => {
		await page.goto('/article/');
		const lost = await page.evaluate(() =>
			[...document.querySelectorAll('.chapter')].flatMap((chapter) => {
				const rows = [...chapter.querySelectorAll<HTMLElement>('tr[data-row]')];
				const sourced = rows.filter((row) => row.querySelector('a[href*="/sources/#"]') !== null);
				const known = new Set(sourced.map((row) => row.dataset['row']));
				const marks = [...chapter.querySelectorAll<HTMLElement>('figure [data-id]')];
				return marks.flatMap((mark) =>
					known.has(mark.dataset['id']) ? [] : [`${chapter.id}: ${mark.dataset['id'] ?? ''}`]
				);
			})
		);
		expect([...new Set(lost)]).toEqual([]);
	});
});
