import { createHash } from 'node:crypto';
import code from './frame.ts?classic';

/** The script that stands in the head of every embedded chart. */
export const frameScript = code;

const hash = createHash('sha256').update(code).digest('base64');

/** Lets the frame's script run where the page's policy names the scripts it allows. SvelteKit names only its own. */
export function allowFrameScript(html: string): string {
	return html.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
}
