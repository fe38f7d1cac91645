import type { ClientInit } from '@sveltejs/kit';
import { idle } from '$lib/charts/idle';

/** Lets the page draw and answer between reading its scripts and waking: together they block a slow phone. */
export const init: ClientInit = idle;
