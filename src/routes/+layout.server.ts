import type { LayoutServerLoad } from './$types';

/** Where the site stands: `ORIGIN` at build, see svelte.config.js. */
export const load: LayoutServerLoad = ({ url }) => ({ origin: url.origin });
