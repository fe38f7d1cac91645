import { m } from '../paraglide/messages';
import { localizeHref, type Locale } from '../paraglide/runtime';
import { atomFeed } from './atom-feed';
import { correctionsPage, type LoggedCorrection } from './corrections-page.server';
import { dataPackage } from './data-package.server';

/**
 * The log of corrections as an Atom feed, with the addresses of the charts that each touches.
 *
 * @param origin where the site stands, without a slash at the end
 */
export function correctionsFeed(origin: string, locale: Locale): string {
	const at = (path: string): string => `${origin}${localizeHref(path, { locale })}`;
	const page = at('/corrections/');
	const title = m.check_corrections_feed_title({ title: m.site_title({}, { locale }) }, { locale });
	return atomFeed({
		title,
		author: dataPackage()
			.contributors.map((contributor) => contributor.title)
			.join(', '),
		self: at('/corrections/feed.xml'),
		page,
		entries: correctionsPage(locale).map((entry) => {
			const charts = entry.charts.map(at);
			return {
				address: `${page}#${entry.id}`,
				title: entry.title,
				day: entry.day,
				text: entryText(entry, charts, locale),
				related: charts
			};
		})
	});
}

function entryText(
	{ change, why }: LoggedCorrection,
	charts: readonly string[],
	locale: Locale
): string {
	const line = (name: string, text: string): string => `${name}: ${text}`;
	if (change === null) return why;
	return [
		line(m.check_corrections_was({}, { locale }), change.was),
		line(m.check_corrections_now({}, { locale }), change.now),
		line(m.check_corrections_why({}, { locale }), why),
		...(charts.length === 0
			? []
			: [line(m.check_corrections_charts({}, { locale }), charts.join(' '))])
	].join('\n');
}
