/** Which files of the built site a browser keeps when a reader asks for it. */

/** Story, class mode, teaching pages and data: everything below these, or exactly these. */
const folders = ['/present/', '/teach/', '/data/', '/_app/immutable/'];
const files = ['/', '/__data.json', '/favicon.svg'];

/** The zip is for those who want it in their hands; the script of embeds is for embeds. */
const left = /\.(br|gz|zip)$/;

/** What charts draw with, and the pictures that stand in for them and show the next step in the notes. */
const ofCharts = /^\/embed\/[a-z]+\/(rows\.json|texts\.json|[a-z0-9-]+(\.narrow)?\.svg)$/;

/** The pictures that a page shows. */
const pictures = /\/embed\/[a-z]+\/[a-z0-9-]+(?:\.dark)?\.svg/g;

/**
 * Picks them, in the order of their names.
 *
 * @param addresses All addresses of the built site; a page ends with a slash.
 * @param sheets The pages for paper, as HTML: their pictures belong to them.
 */
export function keptOffline(addresses: readonly string[], sheets: readonly string[]): string[] {
	const shown = new Set(sheets.flatMap((html) => html.match(pictures) ?? []));
	return addresses
		.filter(
			(address) =>
				!left.test(address) &&
				(files.includes(address) ||
					folders.some((folder) => address.startsWith(folder)) ||
					ofCharts.test(address) ||
					shown.has(address))
		)
		.sort();
}
