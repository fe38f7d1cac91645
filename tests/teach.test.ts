import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { buildFolder } from '../scripts/built-site';
import { lessonPlans } from '../src/lib/teach/lesson-plans';
import { sheetIds } from '../src/lib/teach/sheet-ids';
import { expect, test } from './site';

const addresses = ['/teach/', ...sheetIds.map((id) => `/teach/${id}/`)];

/** How many pages of paper a page takes. */
async function pagesPrinted(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	const pdf = (await page.pdf({ format })).toString('latin1');
	return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

for (const address of addresses) {
	test(`${address} prints dark on white, nothing wider than the paper, no row cut`, async ({
		page
	}) => {
		await page.goto(address);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		// The text of Letter between its margins: 8.5 in less 32 mm, at 96 px an inch.
		await page.setViewportSize({ width: 695, height: 900 });
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll('table, img, dl, ol, p')]
				.filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
				.map((part) => part.outerHTML.slice(0, 80))
		);
		expect(wide).toEqual([]);
		const cut = await page
			.locator('tr')
			.evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid'));
		expect(cut).toEqual([]);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe(
			'rgb(27, 29, 33)'
		);
	});
}

test('each sheet takes the pages it should, on either paper', async ({ page }) => {
	const pages = { 'notice-and-wonder': 3, worksheet: 2, 'five-reports': 2 };
	for (const [id, count] of Object.entries(pages)) {
		await page.goto(`/teach/${id}/`, { waitUntil: 'networkidle' });
		expect(await pagesPrinted(page, 'A4'), `${id} on A4`).toBe(count);
		expect(await pagesPrinted(page, 'Letter'), `${id} on Letter`).toBe(count);
	}
});

test('the answers are a paper of their own: the worksheet has none of them', async ({ page }) => {
	await page.goto('/teach/worksheet/');
	const questions = await page.locator('ol li p').allTextContents();
	const worksheet = await page.locator('main').innerText();
	await page.goto('/teach/worksheet-answers/');
	const rows = page.locator('tbody tr');
	await expect(rows).toHaveCount(questions.length);
	expect(await rows.locator('td:nth-child(2)').allTextContents()).toEqual(questions);
	const answers = await rows.locator('td:nth-child(3)').allTextContents();
	for (const answer of answers.filter((text) => text.length > 3)) {
		expect(worksheet).not.toContain(answer);
	}
});

for (const plan of lessonPlans) {
	test(`${plan.id} opens class mode at its first step, and leads to its sheets`, async ({
		page
	}) => {
		await page.goto(`/teach/${plan.id}/`);
		for (const id of plan.sheets) {
			await expect(page.locator(`dl a[href="/teach/${id}/"]`)).toHaveCount(1);
		}
		await page.getByRole('link', { name: 'Open these steps in class mode' }).click();
		await expect(page.locator('[data-deck="ready"]')).toHaveCount(1);
		const shown = page.locator('[data-step][aria-current="step"]');
		await expect(shown).toHaveAttribute('id', plan.steps[0]);
		await page.keyboard.press('End');
		await expect(shown).toHaveAttribute('id', plan.steps.at(-1) ?? '');
	});
}

test('the milder path of the longest lesson leaves the sensitive steps out', async ({ page }) => {
	const [, , longest] = lessonPlans;
	const sensitive: readonly string[] = ['statements-rule', 'statements-north-caucasus'];
	const mild = longest.steps.filter((id) => !sensitive.includes(id));
	expect(mild).toHaveLength(longest.steps.length - sensitive.length);
	await page.goto(`/teach/${longest.id}/`);
	await page.getByRole('link', { name: 'The milder path' }).click();
	await expect(page.locator('[data-deck="ready"]')).toHaveCount(1);
	for (const id of mild) {
		await expect(page.locator('[data-step][aria-current="step"]')).toHaveAttribute('id', id);
		await page.keyboard.press('PageDown');
	}
});

for (const id of sheetIds) {
	test(`${id}.docx is a file for word processors with the words of the page`, async ({ page }) => {
		await page.goto(`/teach/${id}/`);
		await expect(page.locator(`a[href="/teach/${id}.docx"]`)).toHaveCount(1);
		const files = unzipSync(readFileSync(join(buildFolder, 'teach', `${id}.docx`)));
		const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
		const text = xml
			.replaceAll(/<[^>]*>/g, '')
			.replaceAll('&apos;', "'")
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&');
		const wanted = await page.locator('h1, h2, th, td, ol li p').allTextContents();
		for (const words of wanted) expect(text).toContain(words.trim());
	});
}

test('the pictures to notice come without their titles, on the page and in the file', async ({
	page
}) => {
	await page.goto('/teach/notice-and-wonder/');
	await expect(page.locator('img')).toHaveCount(3);
	await expect(page.locator('figcaption')).toHaveCount(0);
	const files = Object.keys(
		unzipSync(readFileSync(join(buildFolder, 'teach/notice-and-wonder.docx')))
	);
	expect(files.filter((name) => name.startsWith('word/media/'))).toHaveLength(3);
});

test('the page for teachers asks nothing of other hosts, and shows its addresses in words', async ({
	page,
	baseURL
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/teach/', { waitUntil: 'networkidle' });
	expect(asked.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
	const codes = page.locator('figure:has(svg[role="img"])');
	await expect(codes).toHaveCount(2);
	for (const path of ['/', '/present/']) {
		await expect(codes.locator(`figcaption a[href$="${path}"]`).last()).toContainText(path);
	}
	await expect(page.locator('a[href^="https://classroom.google.com/share?"]')).toHaveCount(2);
	await expect(page.locator('a[href^="https://teams.microsoft.com/share?"]')).toHaveCount(2);
});

test('the pupils’ table has one row a visit', () => {
	const rows = readFileSync(join(buildFolder, 'teach/visits.csv'), 'utf8').trim().split('\n');
	expect(rows).toHaveLength(31);
	expect(rows[0]).toContain('report_published');
});
