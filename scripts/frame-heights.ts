/** How high an embedded chart is: for scripts/measure-heights.ts, and for the test that checks it. */
import type { Page } from 'playwright';
import type { Measured } from '../src/lib/gallery/frame-fit';

/** The heights (px, rounded up) that the content of an embed page needs at these widths (px) of its frame. */
export async function measureHeights(
	page: Page,
	address: string,
	widths: readonly number[]
): Promise<Measured[]> {
	// High enough that no scroll bar narrows the content.
	const height = 4000;
	await page.setViewportSize({ width: widths[0] ?? 320, height });
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready);
	const measured: Measured[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height });
		const needed = await page
			.locator('[data-embed]')
			.evaluate((content) => Math.ceil(content.getBoundingClientRect().height));
		measured.push({ width, height: needed });
	}
	return measured;
}
