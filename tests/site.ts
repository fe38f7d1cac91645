import { test as base } from '@playwright/test';
import { chapters } from '../src/lib/story/steps';

export { expect } from '@playwright/test';

/** A Playwright test whose pages are those of the built site, wherever its server found a port. */
export const test = base.extend({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from here
	baseURL: async ({}, use) => {
		await use(process.env['SITE_ADDRESS']);
	}
});

/** Ids of all steps of the story, in reading order. */
export const stepIds: readonly string[] = chapters.flatMap((chapter) =>
	chapter.steps.map((step) => step.id)
);
