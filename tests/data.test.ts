import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

const files = readdirSync('data').filter((name) => /\.(csv|json)$/.test(name));

test('every file of the record can be taken, letter for letter', async ({ request }) => {
	for (const file of files) {
		const response = await request.get(`/data/${file}`);
		expect(response.status(), file).toBe(200);
		expect(await response.text(), file).toBe(readFileSync(`data/${file}`, 'utf8'));
	}
});

test('every file that the package describes stands beside it', async ({ request }) => {
	const response = await request.get('/data/datapackage.json');
	const { resources } = (await response.json()) as { resources: { path: string }[] };
	for (const { path } of resources) {
		expect((await request.get(new URL(path, response.url()).href)).status(), path).toBe(200);
	}
});

test('every table has its codebook, its first rows, its size and ways to cite it', async ({
	page
}) => {
	await page.goto('/data/');
	for (const file of files.filter((name) => name.endsWith('.csv'))) {
		const table = page.locator('section', {
			has: page.getByRole('link', { name: `Download ${file}` })
		});
		await expect(table).toContainText(/\d+ rows?, \d+ columns/);
		await table.locator('summary', { hasText: 'What the columns mean' }).click();
		await expect(table.locator('dt').first()).toBeVisible();
		await table.locator('summary', { hasText: 'The first rows' }).click();
		await expect(table.getByRole('columnheader').first()).toBeVisible();
		await table.locator('summary', { hasText: 'Cite this table' }).click();
		await expect(table.locator('pre').first()).toContainText('cff-version: 1.2.0');
		await expect(table.locator('pre').last()).toContainText(`/data/${file}`);
	}
});
