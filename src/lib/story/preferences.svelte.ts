import { keepLook, shownLook, showLook, type Theme } from './look';
import { themePictures } from './themed-pictures';

/**
 * What a reader has chosen about the look of the page. Written into the browser's storage when a
 * choice is made and never before. The script in the head of the page has shown what an earlier visit kept.
 */
export class Preferences {
	theme = $state<Theme>('auto');
	/** True when the reader wants marks to change place without moving there. */
	stillness = $state(false);
	/** True when the reader wants what is hatched to be pale instead. */
	pale = $state(false);

	/** Takes up what the page shows. Only in the browser. */
	takeUp() {
		const { theme, stillness, pale } = shownLook();
		this.theme = theme;
		this.stillness = stillness;
		this.pale = pale;
		if (theme !== 'auto') themePictures(theme);
	}

	/** Shows a theme and keeps the choice. */
	chooseTheme(theme: Theme) {
		this.theme = theme;
		themePictures(theme);
		this.#keep();
	}

	/** Lets marks stand still or travel, and keeps the choice. */
	chooseStillness(stillness: boolean) {
		this.stillness = stillness;
		this.#keep();
	}

	/** Makes what is hatched pale, or hatches it, and keeps the choice. */
	choosePale(pale: boolean) {
		this.pale = pale;
		this.#keep();
	}

	#keep() {
		const look = { theme: this.theme, stillness: this.stillness, pale: this.pale };
		showLook(look);
		keepLook(look);
	}
}
