import { chapters } from '../src/lib/story/steps';
import { expect, stepIds, test } from './site';

// The test reads markup with the page's own parser, which the policy keeps for the site's code.
test.use({ bypassCSP: true });

/** The rows each chart draws in every one of its states. */
const rowsOf = {
	origins: 11,
	membership: 47,
	mechanism: 12,
	visits: 30,
	statements: 12,
	ties: 9,
	leaving: 9,
	powers: 12,
	claims: 74
};

const drawn = chapters.flatMap(({ chart, steps }) =>
	steps.map(({ id }) => ({
		id,
		chart,
		// This one has a lane more, for the seat itself.
		rows: rowsOf[chart] + (id === 'ties-empty-seat' ? 1 : 0)
	}))
);

test('every step has its four picture files: whole, standing alone, with every mark', async ({
	page
}) => {
	await page.goto('/article/');
	const faults = await page.evaluate(async (wanted) => {
		const found: string[] = [];
		for (const { id, chart, rows: expected } of wanted) {
			for (const variant of ['', '.dark', '.narrow', '.narrow.dark']) {
				const address = `/embed/${chart}/${id}${variant}.svg`;
				const text = await (await fetch(address)).text();
				const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
				if (svg.querySelector('parsererror')) found.push(`${address} is not well-formed`);
				if (text.includes('var(')) found.push(`${address} needs a style sheet`);
				if (!svg.querySelector('title')?.textContent) found.push(`${address} has no title`);
				if (!svg.querySelector('desc')?.textContent) found.push(`${address} has no description`);
				const rows = new Set(
					[...svg.querySelectorAll('[data-id]')].map((mark) => mark.getAttribute('data-id'))
				);
				if (rows.size !== expected) found.push(`${address} draws ${String(rows.size)} rows`);
			}
		}
		return found;
	}, drawn);
	expect(faults).toEqual([]);
});

test('the story draws what the article draws', async ({ page, browser, baseURL }) => {
	const article = await browser.newPage();
	await article.goto(`${baseURL ?? ''}/article/`);
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const id of stepIds) {
		await page.goto(`/#${id}`);
		const inPage = page.locator(`figure[data-chart][data-step="${id}"] svg.chart`);
		await expect(inPage).toHaveCount(1);
		const rows = (marksOf: Element[]) => marksOf.map((mark) => mark.getAttribute('data-id')).sort();
		const inStory = await inPage.locator('[data-id]').evaluateAll(rows);
		const inArticle = await article
			.locator(`figure[data-chart][data-step="${id}"] .wide [data-id]`)
			.evaluateAll(rows);
		expect(inStory).toEqual(inArticle);
	}
	await article.close();
});
