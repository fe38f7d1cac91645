import { expect, test } from './site';
import { expectAgreement, openStory, stepIds } from './agreement';

test.use({ viewport: { width: 412, height: 823 } });

test('by keyboard alone: Next and Back move the story and the focus', async ({ page }) => {
	await openStory(page);
	await page.getByRole('link', { name: 'Step by step' }).focus();
	await page.keyboard.press('Enter');
	const ids = await stepIds(page);
	await expectAgreement(page, ids[0]);
	for (const [index, id] of ids.entries()) {
		await expectAgreement(page, id);
		const section = page.locator(`section#${id}`);
		if (index > 0) await expect(section).toBeFocused();
		const next = section.locator('[data-stepper]').getByRole('button', { name: 'Next' });
		if (index === ids.length - 1) {
			await expect(next).toHaveCount(0);
			break;
		}
		await next.focus();
		await page.keyboard.press('Enter');
	}
	const last = page.locator(`section#${ids.at(-1) ?? ''}`);
	await last.locator('[data-stepper]').getByRole('button', { name: 'Back' }).press('Enter');
	await expectAgreement(page, ids.at(-2));
});

test('reading by scrolling has no such buttons', async ({ page }) => {
	await openStory(page);
	await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
});

test('whatever takes the focus can be seen', async ({ page }) => {
	await openStory(page);
	await page.getByRole('link', { name: 'Scroll' }).focus();
	const focused = new Set<string>();
	for (let press = 0; press < 120; press += 1) {
		await page.keyboard.press('Tab');
		focused.add(await page.evaluate(() => document.activeElement?.outerHTML ?? ''));
		const hidden = await page.evaluate(() => {
			const element = document.activeElement;
			if (!(element instanceof HTMLElement) || element === document.body) return null;
			// The first line of an inline link, which may begin in the middle of a row.
			const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
			const middle = document.elementFromPoint(
				Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width, 20) / 2)),
				box.top + Math.min(box.height, 20) / 2
			);
			const cover = middle?.closest('[data-figure], .bar');
			const seen =
				middle !== null && (element.contains(middle) || (!cover && middle.contains(element)));
			return seen ? null : element.outerHTML.slice(0, 120);
		});
		expect(hidden).toBeNull();
	}
	expect(focused.size).toBeGreaterThan(40);
});
