import { createHash } from 'node:crypto';

/**
 * Lets a classic script of ours run where the page's policy names the scripts it allows: SvelteKit
 * names only its own.
 *
 * @param page A page with its policy in it, or the policy alone.
 * @param code The script exactly as it stands in the page.
 */
export function allowScript(page: string, code: string): string {
	const hash = createHash('sha256').update(code).digest('base64');
	return page.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
}
