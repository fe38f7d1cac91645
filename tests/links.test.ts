import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildFolder, builtPages, isEmbed } from '../scripts/built-site';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

// Only what is written in the page itself is looked at: frames and pictures need not come.
test.beforeEach(async ({ page }) => {
	await page.route('**', (route) =>
		route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
			? route.continue()
			: route.abort()
	);
});

/** Whether the built site has a file for a path, as a plain static host would look for it. */
function isBuilt(path: string): boolean {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join(buildFolder, decodeURIComponent(file)));
}

/** The ids of a page; it must be the one that is open. */
async function idsOf(page: Page): Promise<Set<string>> {
	const ids = await page
		.locator('[id]')
		.evaluateAll((elements) => elements.map((element) => element.id));
	return new Set(ids);
}

/** The ids of the pages that others link to, each read once. */
const known = new Map<string, Set<string>>();

async function idsAt(path: string, page: Page): Promise<Set<string>> {
	const ids = known.get(path);
	if (ids) return ids;
	await page.goto(path);
	const read = await idsOf(page);
	known.set(path, read);
	return read;
}

async function linksOf(page: Page): Promise<URL[]> {
	const addresses = await page
		.locator('[href], [src]')
		.evaluateAll((elements) =>
			elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
		);
	return addresses.map((address) => new URL(address, page.url()));
}

/** The ids that labels, descriptions and buttons of the open page name. */
async function wantedOn(page: Page): Promise<string[]> {
	return page
		.locator('[aria-labelledby], [aria-describedby], [aria-controls], [popovertarget], label[for]')
		.evaluateAll((elements) =>
			elements.flatMap((element) =>
				['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'for'].flatMap(
					(name) => element.getAttribute(name)?.split(/\s+/) ?? []
				)
			)
		);
}

// That no id stands twice on a page is asked of all pages in html.test.ts.
for (const address of builtPages().filter((built) => !isEmbed(built))) {
	test(`${address} points at nothing in the site that is not there`, async ({ page, baseURL }) => {
		await page.goto(address);
		const own = await idsOf(page);
		expect((await wantedOn(page)).filter((id) => !own.has(id))).toEqual([]);

		const inside = (await linksOf(page)).filter(({ origin }) => origin === baseURL);
		expect(inside.length).toBeGreaterThan(0);
		const dead = inside.filter(({ pathname }) => !isBuilt(pathname));
		expect(dead.map(String)).toEqual([]);

		const missing: string[] = [];
		for (const { pathname, hash, href } of inside) {
			if (hash === '') continue;
			const ids = await idsAt(pathname, page);
			if (!ids.has(decodeURIComponent(hash.slice(1)))) missing.push(href);
		}
		expect(missing).toEqual([]);
	});
}
