import type { Page } from '@playwright/test';
import { builtPages, isEmbed } from '../scripts/built-site';
import { toOtherHosts } from '../scripts/page-load';
import { expect, test } from './site';

async function whatIsKept(page: Page) {
	return {
		cookies: await page.context().cookies(),
		...(await page.evaluate(async () => ({
			local: Object.entries(localStorage),
			session: Object.entries(sessionStorage),
			databases: await indexedDB.databases(),
			caches: await caches.keys(),
			workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
		})))
	};
}

const nothing = { cookies: [], local: [], session: [], databases: [], caches: [], workers: [] };

for (const address of builtPages().filter((built) => !isEmbed(built))) {
	test(`${address} asks no other host and keeps nothing about the reader`, async ({
		page,
		baseURL
	}) => {
		const asked: string[] = [];
		page.context().on('request', (request) => asked.push(request.url()));

		await page.goto(address, { waitUntil: 'networkidle' });
		expect(await whatIsKept(page)).toEqual(nothing);

		await page.keyboard.press('End');
		await page.waitForLoadState('networkidle');
		expect(await whatIsKept(page)).toEqual(nothing);

		await page.reload({ waitUntil: 'networkidle' });
		expect(await whatIsKept(page)).toEqual(nothing);

		expect(asked.length).toBeGreaterThan(1);
		expect(toOtherHosts(asked, baseURL ?? '')).toEqual([]);
	});
}
