import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path/posix';

/** What an edition says instead of the host's name, which only the copy that serves it knows. */
export const originStandIn = 'https://origin.invalid';

/** What an edition is called: the day of its record, with a letter if the day has more than one. */
export const editionName = /^\d{4}-\d{2}-\d{2}[a-z]?$/;

/** The edition a file goes into, and the site it was built for. */
export interface Freezing {
	edition: string;
	/** Without a slash at the end. */
	origin: string;
}

/**
 * Whether a file of the built site is frozen with an edition: the charts with all they load, and the
 * script for their frames. Not the gallery, which is about the live charts, and of the pictures
 * the wide SVG files only: PNG files can be drawn from them and would weigh as much as all else.
 *
 * @param path From the root of the site, without a slash in front.
 */
export function isFrozen(path: string): boolean {
	if (path === 'embed.js' || path === 'favicon.svg') return true;
	if (/\.(br|gz)$|__data\.json$/.test(path) || !path.startsWith('embed/')) return false;
	if (/^embed\/(index\.html|copy\.js|take\/|hosts\/)/.test(path)) return false;
	return !/\.png$|\.narrow\./.test(path);
}

/** A text of the built site as it stands in an edition: what leads to charts and their parts stays inside. */
export function frozenText(text: string, { edition, origin }: Freezing): string {
	const root = `/v/${edition}`;
	return text
		.replaceAll(origin, originStandIn)
		.replaceAll(partsOf(originStandIn), `${originStandIn}${root}/$1`)
		.replaceAll(/(["'`(=])\/(embed|_app)\//g, `$1${root}/$2/`);
}

/** Addresses of charts and their parts, but not of PNG files, which stay with the live site. */
function partsOf(site: string): RegExp {
	return new RegExp(`${site.replaceAll('.', '\\.')}/(embed(?:\\.js|/)(?![\\w./-]*\\.png))`, 'g');
}

/**
 * A page whose inline scripts and styles have changed, with the hashes in its policy that let them run.
 *
 * @param before The same page with the parts its hashes belong to.
 */
export function withItsHashes(page: string, before: string): string {
	const were = inlineParts(before).map(hashOf);
	return inlineParts(page)
		.map(hashOf)
		.reduce((policy, hash, part) => policy.replaceAll(were[part] ?? hash, hash), page);
}

function inlineParts(page: string): string[] {
	return [...page.matchAll(/<(script|style)(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs)].map(
		([, , content = '']) => content
	);
}

function hashOf(content: string): string {
	return createHash('sha256').update(content).digest('base64');
}

/** Paths of files that a text of the site may load, from the root of the site; some of them may not exist. */
export function referencesIn(path: string, text: string): string[] {
	const named = text.match(/[\w./@-]+\.(?:css|js|json|woff2)\b/g) ?? [];
	return [...new Set(named)].flatMap((name) =>
		name.startsWith('/')
			? [name.slice(1)]
			: [join(dirname(path), name), ...(name.startsWith('_app/') ? [name] : [])]
	);
}
