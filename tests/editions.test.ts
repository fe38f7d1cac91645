import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../scripts/built-site';
import type { Catalogue } from '../src/lib/gallery/taken-chart';
import { expect, test } from './site';

interface Listed {
	name: string;
	asOf: string;
}

function builtJson(path: string): unknown {
	return JSON.parse(readFileSync(join(buildFolder, path), 'utf8'));
}

const editions = existsSync(buildFolder) ? (builtJson('v/editions.json') as Listed[]) : [];

test('at least one edition is kept', () => {
	expect(
		editions.length,
		'run `npx tsx scripts/make-edition.ts`, then build again'
	).toBeGreaterThan(0);
});

for (const { name, asOf } of editions) {
	const root = `/v/${name}`;
	const { charts } = builtJson(`v/${name}/embed/charts.json`) as Catalogue;

	test(`the edition ${name} is called after the day of its record and holds whole charts`, () => {
		expect(name.startsWith(asOf)).toBe(true);
		const missing = charts
			.flatMap(({ chart, step }) => [
				`${root}/embed/${chart}/index.html`,
				`${root}/embed/${chart}/${step}/index.html`,
				`${root}/embed/${chart}/${step}/oembed.json`,
				`${root}/embed/${chart}/${step}.svg`
			])
			.filter((file) => !existsSync(join(buildFolder, file)));
		expect(missing).toEqual([]);
		expect(existsSync(join(buildFolder, root, 'embed.js'))).toBe(true);
	});

	test(`the charts of the edition ${name} are drawn from what it keeps, and from nothing else`, async ({
		page,
		baseURL
	}) => {
		const asked: string[] = [];
		const refused: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => {
			if (message.type() === 'error') refused.push(`${page.url()}: ${message.text()}`);
		});
		const perChart = new Map(charts.map((taken) => [taken.chart, taken]));
		for (const { chart, step, title } of perChart.values()) {
			await page.goto(`${root}/embed/${chart}/${step}/?theme=dark`);
			await page.evaluate(() => document.fonts.ready);
			await expect(page.getByRole('img', { name: title }).first()).toBeVisible();
			// Its script runs: the policy of the page still knows it.
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		}
		expect(refused).toEqual([]);
		const elsewhere = asked.filter(
			(url) => !url.startsWith(`${baseURL ?? ''}${root}/`) && !url.endsWith('/favicon.svg')
		);
		expect(elsewhere).toEqual([]);
	});

	test(`what the edition ${name} tells oEmbed leads into the edition`, () => {
		for (const { chart, step } of charts) {
			const answer = builtJson(`v/${name}/embed/${chart}/${step}/oembed.json`) as { html: string };
			expect(answer.html).toMatch(
				new RegExp(`src="https?://[^/]+${root}/embed/${chart}/${step}/"`)
			);
		}
	});
}
