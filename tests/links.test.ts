import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildFolder, builtPages, isEmbed } from '../scripts/built-site';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

/** Whether the built site has a file for a path, as a plain static host would look for it. */
function isBuilt(path: string): boolean {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join(buildFolder, decodeURIComponent(file)));
}

async function idsOf(page: Page): Promise<string[]> {
	return page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
}

async function linksOf(page: Page): Promise<URL[]> {
	const addresses = await page
		.locator('[href], [src]')
		.evaluateAll((elements) =>
			elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
		);
	return addresses.map((address) => new URL(address, page.url()));
}

for (const address of builtPages().filter((built) => !isEmbed(built))) {
	test(`${address} uses every id once`, async ({ page }) => {
		await page.goto(address);
		const ids = await idsOf(page);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test(`${address} has no dead link into the site`, async ({ page, baseURL }) => {
		await page.goto(address);
		const inside = (await linksOf(page)).filter(({ origin }) => origin === baseURL);
		expect(inside.length).toBeGreaterThan(0);
		const dead = inside.filter(({ pathname }) => !isBuilt(pathname));
		expect(dead.map(String)).toEqual([]);

		const withHash = inside.filter(({ hash }) => hash !== '');
		for (const target of new Set(withHash.map(({ pathname }) => pathname))) {
			await page.goto(target);
			const ids = new Set(await idsOf(page));
			const missing = withHash.filter(
				({ pathname, hash }) => pathname === target && !ids.has(decodeURIComponent(hash.slice(1)))
			);
			expect(missing.map(String)).toEqual([]);
		}
	});

	test(`${address} points its labels and descriptions at something`, async ({ page }) => {
		await page.goto(address);
		const ids = new Set(await idsOf(page));
		const wanted = await page
			.locator(
				'[aria-labelledby], [aria-describedby], [aria-controls], [popovertarget], label[for]'
			)
			.evaluateAll((elements) =>
				elements.flatMap((element) =>
					['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'for'].flatMap(
						(name) => element.getAttribute(name)?.split(/\s+/) ?? []
					)
				)
			);
		expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
	});
}
