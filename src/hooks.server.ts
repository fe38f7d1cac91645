import type { Handle } from '@sveltejs/kit';
import { paraglideMiddleware } from '$lib/paraglide/server';

/** Gives every page its language, and its fonts a head start: they are part of the first view. */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			preload: ({ type, path }) =>
				type === 'js' || type === 'css' || (type === 'font' && !path.includes('-further')),
			transformPageChunk: ({ html }) => html.replace('%lang%', locale)
		})
	);
