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

/**
 * The ids of the bibliography. From here on a link to it, or to the data, is asked for but not followed,
 * so that a page need not be loaded anew for each fact.
 */
async function stayHere(page: Page): Promise<string[]> {
	await page.goto('/sources/');
	const ids = await page
		.locator('article')
		.evaluateAll((articles) => articles.map((article) => article.id));
	await page.route(/\/(sources|data)\/(__data\.json.*)?$/, (route) =>
		route.fulfill({ status: 204 })
	);
	return ids;
}

/** Follows the first link of an open note: to an entry of the bibliography, or to the record itself. */
async function expectSource(
	page: Page,
	note: Locator,
	known: readonly string[],
	follow: (link: Locator) => Promise<void>
): Promise<void> {
	const link = note.getByRole('link').first();
	const href = (await link.getAttribute('href')) ?? '';
	const [path = '', id] = href.split('#');
	if (path === '/data/') expect(await note.getAttribute('id')).toBe('fact-record_as-of');
	else expect(known, href).toContain(id);
	const asked = page.waitForRequest((request) => new URL(request.url()).pathname.startsWith(path));
	await follow(link);
	await asked;
}

test.describe.configure({ timeout: 120_000 });

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 412, height: 823 }, hasTouch: true };

for (const { how, options, address } of [
	{ how: 'by mouse', options: desk, address: '/' },
	{ how: 'by mouse without script', options: { ...desk, javaScriptEnabled: false }, address: '/' },
	{ how: 'by mouse in the article', options: desk, address: '/article/' },
	{ how: 'by touch', options: phone, address: '/' },
	{ how: 'by touch without script', options: { ...phone, javaScriptEnabled: false }, address: '/' }
]) {
	test.describe(how, () => {
		test.use(options);

		test('twenty facts lead to their source in two actions', async ({ page }) => {
			const press = (element: Locator) => ('hasTouch' in options ? element.tap() : element.click());
			const known = await stayHere(page);
			await page.goto(address);
			for (const index of await twentyFacts(page)) {
				const fact = page.locator('button.fact').nth(index);
				const note = noteOf(page, await fact.getAttribute('popovertarget'));
				await comeTo(fact);
				await press(fact);
				await expect(note).toBeVisible();
				await expectSource(page, note, known, press);
				await page.keyboard.press('Escape');
				await expect(note).toBeHidden();
			}
		});
	});
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'by keyboard' : 'by keyboard without script', () => {
		test.use({ ...desk, javaScriptEnabled });

		test('twenty facts lead to their source in two actions', async ({ page }) => {
			const known = await stayHere(page);
			await page.goto('/');
			for (const index of await twentyFacts(page)) {
				const fact = page.locator('button.fact').nth(index);
				const note = noteOf(page, await fact.getAttribute('popovertarget'));
				await fact.press('Enter');
				await expect(note).toBeVisible();
				await page.keyboard.press('Tab');
				await expect(note.getByRole('link').first()).toBeFocused();
				await expectSource(page, note, known, () => page.keyboard.press('Enter'));
				await page.keyboard.press('Escape');
				await expect(note).toBeHidden();
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
		// The empty seat is an event among ties, which the facts of its step tell.
		expect(lost.filter((mark) => mark !== 'ties: empty-seat')).toEqual([]);
	});
});
