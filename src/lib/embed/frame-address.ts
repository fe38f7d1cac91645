import { baseLocale, locales } from '../../../project.inlang/settings.json';

/** Which chart a page wants, as its attributes say it; any text or nothing. */
export interface FrameWish {
	chart?: string | null | undefined;
	step?: string | null | undefined;
	theme?: string | null | undefined;
	lang?: string | null | undefined;
}

/**
 * The address of an embedded chart, or `null` where no chart is named. Whatever is not in the list
 * of what there is counts as not said.
 *
 * @param base Where the site stands, with a slash at the end.
 */
export function frameAddress(base: URL, { chart, step, theme, lang }: FrameWish): string | null {
	if (!isName(chart)) return null;
	const language = locales.find((known) => known === lang && known !== baseLocale);
	const path = [language, 'embed', chart, isName(step) ? step : undefined].filter(Boolean);
	const address = new URL(`${path.join('/')}/`, base);
	if (theme === 'light' || theme === 'dark') address.searchParams.set('theme', theme);
	return address.href;
}

function isName(text: string | null | undefined): text is string {
	return /^[a-z0-9-]+$/.test(text ?? '');
}
