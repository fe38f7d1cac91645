import type { Handle } from '@sveltejs/kit';
import { allowScript } from '$lib/allowed-scripts.server';
import { frameScript } from '$lib/embed/frame-script.server';
import { paraglideMiddleware } from '$lib/paraglide/server';
import { headScript } from '$lib/story/head-script.server';

/** The classic script in the head of the pages of a route, if they have one. */
function scriptOf(route: string): string | null {
	if (route === '/') return headScript;
	return route.startsWith('/embed/[chart]') ? frameScript : null;
}

/** Gives every page its language, and its fonts a head start: they are part of the first view. */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, async ({ locale }) => {
		const route = event.route.id ?? '';
		const isEmbed = route.startsWith('/embed/[chart]');
		const script = scriptOf(route);
		// Embeds are set in the sans alone.
		const isLater = (font: string) =>
			font.includes('-further') || (isEmbed && font.includes('source-serif'));
		const response = await resolve(event, {
			preload: ({ type, path }) =>
				type === 'js' || type === 'css' || (type === 'font' && !isLater(path)),
			transformPageChunk: ({ html }) => {
				const page = html.replace('%lang%', locale);
				return script === null ? page : allowScript(page, script);
			}
		});
		// A built page carries its policy within; the development server sends it as a header.
		const policy = response.headers.get('content-security-policy');
		if (script !== null && policy !== null)
			response.headers.set('content-security-policy', allowScript(policy, script));
		return response;
	});
