/** What a reader can choose; `auto` leaves it to the device. */
export const themes = ['auto', 'light', 'dark'] as const;
/** One of the themes. */
export type Theme = (typeof themes)[number];

const storageKey = 'any-place-any-time';

interface Kept {
	theme: Theme;
	stillness: boolean;
}

const unset: Kept = { theme: 'auto', stillness: false };

/**
 * What a reader has chosen about the look of the page. Written into the browser's storage when a
 * choice is made and never before; a browser that refuses storage keeps the choice for the visit.
 */
export class Preferences {
	theme = $state<Theme>(unset.theme);
	/** True when the reader wants marks to change place without moving there. */
	stillness = $state(unset.stillness);

	/** Takes up what an earlier visit kept, and shows it. Only in the browser. */
	restore() {
		const kept = read();
		this.theme = kept.theme;
		this.stillness = kept.stillness;
		this.#show();
	}

	/** Shows a theme and keeps the choice. */
	chooseTheme(theme: Theme) {
		this.theme = theme;
		this.#keep();
	}

	/** Lets marks stand still or travel, and keeps the choice. */
	chooseStillness(stillness: boolean) {
		this.stillness = stillness;
		this.#keep();
	}

	#keep() {
		this.#show();
		try {
			localStorage.setItem(
				storageKey,
				JSON.stringify({ theme: this.theme, stillness: this.stillness } satisfies Kept)
			);
		} catch {
			// Storage is refused or full: the choice holds for this visit.
		}
	}

	#show() {
		const { dataset } = document.documentElement;
		if (this.theme === 'auto') delete dataset['theme'];
		else dataset['theme'] = this.theme;
		if (this.stillness) dataset['motion'] = 'reduced';
		else delete dataset['motion'];
	}
}

function read(): Kept {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
		if (typeof kept !== 'object' || kept === null) return unset;
		return {
			theme: themes.find((theme) => 'theme' in kept && kept.theme === theme) ?? unset.theme,
			stillness: 'stillness' in kept && kept.stillness === true
		};
	} catch {
		return unset;
	}
}
