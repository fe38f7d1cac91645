import { packed } from './packed';

export { getLocale } from '../paraglide/runtime';

/** In place of Paraglide’s: addresses that class mode leads to. The pack begins where the site has its story. */
export function localizeHref(path: string): string {
	return path === '/' ? '../index.html' : packed().origin + path;
}
