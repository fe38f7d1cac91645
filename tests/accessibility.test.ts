import AxeBuilder from '@axe-core/playwright';
import { builtPages } from '../scripts/built-site';
import { expect, test } from './site';

const widths = [320, 768, 1440];
const themes = ['light', 'dark'] as const;

// The article draws every state of every chart; on a busy machine that takes a while to examine.
test.describe.configure({ timeout: 120_000 });

for (const address of builtPages()) {
	for (const width of widths) {
		for (const theme of themes) {
			test(`${address} has no barrier at ${width} px in the ${theme} theme`, async ({ page }) => {
				await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
				await page.setViewportSize({ width, height: 800 });
				await page.goto(address, { waitUntil: 'networkidle' });
				const { violations } = await new AxeBuilder({ page })
					.options({ resultTypes: ['violations'] })
					.analyze();
				const found = violations.map(({ id, help, nodes }) => ({
					id,
					help,
					where: nodes.map(({ target, failureSummary }) => ({ target, failureSummary }))
				}));
				expect(found).toEqual([]);
			});
		}
	}

	test(`${address} needs no sideways scrolling at 400 % zoom`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto(address);
		const { needed, given } = await page.evaluate(() => ({
			needed: document.documentElement.scrollWidth,
			given: document.documentElement.clientWidth
		}));
		expect(needed).toBeLessThanOrEqual(given);
	});
}
