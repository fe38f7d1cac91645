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

	/** Takes up what the page shows. Only in the browser. */
	takeUp() {
		const { theme, stillness } = shownLook();
		this.theme = theme;
		this.stillness = stillness;
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

	#keep() {
		const look = { theme: this.theme, stillness: this.stillness };
		showLook(look);
		keepLook(look);
	}
}
