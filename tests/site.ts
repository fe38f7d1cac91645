import { expect, test as base } from '@playwright/test';
import { chapters } from '../src/lib/story/steps';

export { expect } from '@playwright/test';

/** What a browser says when a page's policy stops something. */
const refusal = /Content Security Policy|TrustedHTML|TrustedScript/;

/**
 * A Playwright test whose pages are those of the built site, wherever its server found a port. Whatever
 * else it looks at, the policies of the pages it opens must have had nothing to stop.
 */
export const test = base.extend({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from here
	baseURL: async ({}, use) => {
		await use(process.env['SITE_ADDRESS']);
	},
	page: async ({ page }, use) => {
		const refused: string[] = [];
		page.on('console', (message) => {
			if (refusal.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
		});
		page.on('pageerror', ({ message }) => {
			if (refusal.test(message)) refused.push(`${page.url()}: ${message}`);
		});
		await use(page);
		expect(refused).toEqual([]);
	}
});

/** Ids of all steps of the story, in reading order. */
export const stepIds: readonly string[] = chapters.flatMap((chapter) =>
	chapter.steps.map((step) => step.id)
);
