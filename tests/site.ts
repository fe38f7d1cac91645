import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

/** The folder that holds the built site. */
export const buildFolder = fileURLToPath(new URL('../build/', import.meta.url));

/** Ids of all steps of the story, in reading order. */
export const stepIds: readonly string[] = chapters.flatMap((chapter) =>
	chapter.steps.map((step) => step.id)
);

/** Addresses of all built pages, such as `/` and `/article/`. */
export function builtPages(): string[] {
	return readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
		.map((path) => `/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('/index.html'))
		.map((path) => path.slice(0, -'index.html'.length))
		.sort();
}
