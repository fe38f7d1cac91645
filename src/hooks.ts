import type { Reroute } from '@sveltejs/kit';
import { deLocalizeUrl } from '$lib/paraglide/runtime';

/** The tree of addresses is the same below every language. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
