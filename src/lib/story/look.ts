/** What a reader can choose; `auto` leaves it to the device. */
export const themes = ['auto', 'light', 'dark'] as const;
/** One of the themes. */
export type Theme = (typeof themes)[number];

/** How a reader has chosen to see the page. */
export interface Look {
	theme: Theme;
	/** True when marks change place without moving there. */
	stillness: boolean;
	/** True when what is hatched is pale instead, for eyes that stripes disturb. */
	pale: boolean;
}

const unset: Look = { theme: 'auto', stillness: false, pale: false };
const storageKey = 'any-place-any-time';

/** The look that an earlier visit kept; the device's where nothing readable is kept. */
export function keptLook(): Look {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
		if (typeof kept !== 'object' || kept === null) return unset;
		return {
			theme: themes.find((theme) => 'theme' in kept && kept.theme === theme) ?? unset.theme,
			stillness: 'stillness' in kept && kept.stillness === true,
			pale: 'pale' in kept && kept.pale === true
		};
	} catch {
		return unset;
	}
}

/** Keeps a look for the next visit. A browser that refuses storage keeps it for this visit only. */
export function keepLook(look: Look): void {
	try {
		localStorage.setItem(storageKey, JSON.stringify(look));
	} catch {
		// Storage is refused or full.
	}
}

/** Puts a look on the page; the style sheet follows. */
export function showLook({ theme, stillness, pale }: Look): void {
	const { dataset } = document.documentElement;
	if (theme === 'auto') delete dataset['theme'];
	else dataset['theme'] = theme;
	if (stillness) dataset['motion'] = 'reduced';
	else delete dataset['motion'];
	if (pale) dataset['hatching'] = 'pale';
	else delete dataset['hatching'];
}

/** The look that is on the page. */
export function shownLook(): Look {
	const { dataset } = document.documentElement;
	return {
		theme: themes.find((theme) => theme === dataset['theme']) ?? unset.theme,
		stillness: dataset['motion'] === 'reduced',
		pale: dataset['hatching'] === 'pale'
	};
}
