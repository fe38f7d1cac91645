import { posix } from 'node:path';

/** What the addresses in a page of the pack go by. */
interface Site {
	/** Where the site stands, without a slash at the end. */
	origin: string;
	/** Whether an address of the site, from its root and without query and hash, is in the pack. */
	has: (path: string) => boolean;
}

/** The file of an address in the pack. Whoever unpacks it begins with what the site has for teachers. */
export function fileOf(path: string): string {
	if (path === '/teach/') return 'index.html';
	return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}

/**
 * A page of the site as it stands in the pack: without scripts and the policy for them, with addresses
 * that lead to files beside it, or to the site for what the pack does not have.
 *
 * @param html The page as it was built.
 * @param path Its address on the site.
 */
export function packPage(html: string, path: string, { origin, has }: Site): string {
	const folder = posix.dirname(fileOf(path));

	function moved(address: string): string {
		if (address.startsWith('#')) return address;
		const url = new URL(address, origin + path);
		if (url.origin !== origin) return address;
		const rest = url.search.replaceAll('&', '&amp;') + url.hash;
		if (!has(url.pathname)) return origin + url.pathname + rest;
		return posix.relative(folder, fileOf(url.pathname)) + rest;
	}

	return html
		.replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
		.replaceAll(/<link [^>]*rel="(?:modulepreload|preload)"[^>]*>/g, '')
		.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
		.replaceAll(
			/ (href|src|srcset)="([^"]*)"/g,
			(_, name: string, address: string) => ` ${name}="${moved(address.replaceAll('&amp;', '&'))}"`
		)
		.replaceAll(/url\(([^)'"]*\.woff2)\)/g, (_, address: string) => `url(${moved(address)})`);
}

/** The files of the site that a text of it names: pictures and fonts. */
export function filesIn(html: string, path: string): string[] {
	const named = html.match(/[^\s"'(]+\.(?:svg|woff2|css|docx|csv)(?=[")'])/g) ?? [];
	return [...new Set(named.map((name) => new URL(name, `https://site.invalid${path}`)))]
		.filter(({ host }) => host === 'site.invalid')
		.map(({ pathname }) => pathname);
}
