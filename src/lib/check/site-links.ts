/** What a link inside the site can point at. */
export interface SiteMap {
	/** Routes as the router has them: `/embed/[chart]/[step]`, `/data/[table].csv`. */
	routes: readonly string[];
	/** The ids on pages whose ids are known, by address: `/sources/`. */
	ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Why a link leads nowhere inside the site; null when it leads somewhere, or out of it. */
export function deadEnd(href: string, from: string, site: SiteMap): string | null {
	if (!href.startsWith('/') && !href.startsWith('#')) return null;
	const { pathname, hash } = new URL(href, `https://site.invalid${from}`);
	if (!site.routes.some((route) => matches(route, pathname))) return 'there is no such page';
	const ids = site.ids.get(pathname);
	if (hash === '' || ids === undefined) return null;
	const id = decodeURIComponent(hash.slice(1));
	return ids.has(id) ? null : `nothing on ${pathname} is called ${id}`;
}

/** The addresses in the links of some HTML. */
export function linksIn(html: string): string[] {
	return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = '']) =>
		href.replaceAll('&#x26;', '&').replaceAll('&amp;', '&')
	);
}

function matches(route: string, pathname: string): boolean {
	const parts = route.split(/\[[^\]]*\]/).map((part) => part.replaceAll(/[.+]/g, String.raw`\$&`));
	return new RegExp(`^${parts.join('[^/]+')}/?$`).test(pathname);
}
