import type { Handle } from '@sveltejs/kit';
import { allowFrameScript } from '$lib/embed/frame-script.server';
import { paraglideMiddleware } from '$lib/paraglide/server';

/** Gives every page its language, and its fonts a head start: they are part of the first view. */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, async ({ locale }) => {
		const isEmbed = event.route.id?.startsWith('/embed/[chart]') ?? false;
		// Embeds are set in the sans alone.
		const isLater = (font: string) =>
			font.includes('-further') || (isEmbed && font.includes('source-serif'));
		const response = await resolve(event, {
			preload: ({ type, path }) =>
				type === 'js' || type === 'css' || (type === 'font' && !isLater(path)),
			transformPageChunk: ({ html }) => {
				const page = html.replace('%lang%', locale);
				return isEmbed ? allowFrameScript(page) : page;
			}
		});
		// A built page carries its policy within; the development server sends it as a header.
		const policy = response.headers.get('content-security-policy');
		if (isEmbed && policy !== null)
			response.headers.set('content-security-policy', allowFrameScript(policy));
		return response;
	});
