import type { Theme } from './look';

const deviceIsDark = '(prefers-color-scheme: dark)';
/** What a picture asks instead where the reader has chosen: what always holds, and what never does. */
const answers = { dark: '(min-width: 0px)', light: '(max-width: 0px)' };

/** Lets the still pictures of the story follow the theme that the reader has chosen, and not the device's. */
export function themePictures(theme: Theme): void {
	for (const source of document.querySelectorAll<HTMLSourceElement>('.still source')) {
		const served = (source.dataset['media'] ??= source.media);
		source.media = theme === 'auto' ? served : served.replace(deviceIsDark, answers[theme]);
	}
}
