import type { ClientInit } from '@sveltejs/kit';
import { idle } from '$lib/charts/idle';
import { getLocale, overwriteGetLocale } from '$lib/paraglide/runtime';

/** Lets the page draw and answer between reading its scripts and waking: together they block a slow phone. */
export const init: ClientInit = async () => {
	await idle();
	// A page keeps its language for as long as it is open; to read it from the address for each word takes time.
	const locale = getLocale();
	overwriteGetLocale(() => locale);
};
