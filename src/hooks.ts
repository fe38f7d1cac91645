import type { Reroute, Transport } from '@sveltejs/kit';
import { deLocalizeUrl } from '$lib/paraglide/runtime';
import { ServerOnly } from '$lib/story/server-only';

/** The tree of addresses is the same below every language. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;

/** What the browser is given in place of what it does not need. */
export const transport: Transport = {
	ServerOnly: {
		encode: (value) => value instanceof ServerOnly,
		decode: () => new ServerOnly()
	}
};
