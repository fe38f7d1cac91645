import type { Locale } from '../paraglide/runtime';
import { record } from '../record/record.server';
import { chapters } from '../story/steps';
import { orderedSteps } from '../story/step-order';
import { wordsOf } from '../story/words/words.server';
import { claimsPage } from './claims-page.server';
import { pageSections } from './page-sections.server';
import { deadEnd, linksIn, type SiteMap } from './site-links';

/** Links in the words that lead nowhere inside the site, each with where it stands and why. */
export function deadLinks(locale: Locale): string[] {
	const words = wordsOf(locale);
	const texts = [
		...words.chapters
			.flatMap((chapter) => chapter.steps)
			.map(({ id, html, notes }) => ({ where: id, from: '/', html: html + notes })),
		...pageSections(words).map(({ where, from, section: { html } }) => ({ where, from, html }))
	];
	const site = siteMap(locale);
	return texts.flatMap(({ where, from, html }) =>
		linksIn(html).flatMap((href) => {
			const why = deadEnd(href, from, site);
			return why === null ? [] : [`${where}: the link to ${href}: ${why}`];
		})
	);
}

function siteMap(locale: Locale): SiteMap {
	const files = Object.keys(import.meta.glob('/src/routes/**/+{page.svelte,server.ts}'));
	const story = [...orderedSteps.map(({ id }) => id), ...chapters.map(({ id }) => id)];
	return {
		routes: files.map((file) => file.replace('/src/routes', '').replace(/\/\+[^/]+$/, '') || '/'),
		ids: new Map([
			['/', new Set(story)],
			['/article/', new Set(story)],
			['/sources/', new Set(record.sources.map(({ id }) => id))],
			[
				'/claims/',
				new Set(claimsPage(locale).groups.flatMap(({ claims }) => claims.map(({ id }) => id)))
			],
			['/corrections/', new Set(record.corrections.map(({ id }) => id))]
		])
	};
}
