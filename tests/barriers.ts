import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules of axe that look at colours. All others find the same in every theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on the open page, by all its rules or by those that a theme can break. Where no
 * frame has to be looked into it runs in the page as a whole, which finds the same three times sooner.
 */
export async function barriers(page: Page, rules: 'all' | 'colours' = 'all') {
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(page.frames().length === 1)
		.options({
			resultTypes: ['violations'],
			...(rules === 'colours' ? { runOnly: colourRules } : {})
		})
		.analyze();
	return violations.map(({ id, help, nodes }) => ({
		id,
		help,
		where: nodes.map(({ target, failureSummary }) => ({ target, failureSummary }))
	}));
}
