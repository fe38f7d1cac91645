import type { Page } from '@playwright/test';
import { atomFeed } from '../src/lib/check/atom-feed';
import { expect, test } from './site';

// The test reads markup with the page's own parser, which the policy keeps for the site's code.
test.use({ bypassCSP: true });

interface ReadFeed {
	fault: string | null;
	entries: { id: string; title: string; content: string; updated: string }[];
	missing: string[];
}

/** The feed as a reader of feeds gets it, and what RFC 4287 asks for that it lacks. */
function readFeed(page: Page, xml: string): Promise<ReadFeed> {
	return page.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'application/xml');
		const inAtom = (from: Element | Document, name: string) => [
			...from.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)
		];
		const textOf = (from: Element, name: string) => inAtom(from, name)[0]?.textContent ?? '';
		const entries = inAtom(parsed, 'entry');
		const missing = [parsed.documentElement, ...entries].flatMap((part) =>
			['id', 'title', 'updated', 'link']
				.filter((name) => !inAtom(part, name).some((element) => element.parentElement === part))
				.map((name) => `${part.tagName} ${name}`)
		);
		return {
			fault: parsed.querySelector('parsererror')?.textContent ?? null,
			entries: entries.map((entry) => ({
				id: textOf(entry, 'id'),
				title: textOf(entry, 'title'),
				content: textOf(entry, 'content'),
				updated: textOf(entry, 'updated')
			})),
			missing: inAtom(parsed, 'author').length > 0 ? missing : [...missing, 'author']
		};
	}, xml);
}

test('the log begins on the day of the record, and its feed says the same', async ({
	page,
	request
}) => {
	await page.goto('/corrections/');
	await expect(page.locator('#opening time')).toHaveAttribute('datetime', '2026-11-21');
	const href = await page
		.locator('link[rel="alternate"][type="application/atom+xml"]')
		.getAttribute('href');
	expect(href).toBe('/corrections/feed.xml');
	const feed = await readFeed(page, await (await request.get('/corrections/feed.xml')).text());
	expect(feed.fault).toBeNull();
	expect(feed.missing).toEqual([]);
	expect(feed.entries.map(({ id }) => id.split('#')[1])).toEqual(
		await page.locator('article').evaluateAll((entries) => entries.map(({ id }) => id))
	);
});

test('a feed stays well formed whatever a correction holds', async ({ page }) => {
	const text = 'was < 5 & "six" 🚪 ]]> <script>\u0007\nnow 中文';
	const xml = atomFeed({
		title: 'A & B',
		author: '<makers>',
		self: 'https://a.example/feed.xml',
		page: 'https://a.example/',
		entries: [
			{
				address: 'https://a.example/?a&b#c',
				title: text,
				day: '2027-01-05',
				text,
				related: ['https://a.example/embed/visits/?x=1&y="2"']
			}
		]
	});
	await page.goto('/corrections/');
	const feed = await readFeed(page, xml);
	expect(feed.fault).toBeNull();
	expect(feed.entries[0]?.content).toBe(text.replace('\u0007', ''));
	expect(feed.entries[0]?.updated).toBe('2027-01-05T00:00:00Z');
});

test('the page on method counts what has no source and names what would settle it', async ({
	page
}) => {
	await page.goto('/method/');
	await expect(page.locator('section', { has: page.locator('#unverified') })).toContainText(
		/states: \d+ of 47 rows/
	);
	await expect(page.locator('section', { has: page.locator('#settle') })).toContainText(
		'Whether any other state ever denounced the Convention'
	);
	await expect(page.locator('section', { has: page.locator('#left-out') })).toContainText(
		'no ranking of states'
	);
});
