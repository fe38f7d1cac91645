import appCss from '../../app.css?raw';

/** A picture file is made for one theme; it cannot ask its reader. */
export type PictureTheme = 'light' | 'dark';

/**
 * A style sheet or drawing with every custom property written out, for files that stand alone: not
 * every program that opens an SVG knows `var()`. The values come from `src/app.css`.
 *
 * @throws When a property is used that app.css does not define.
 */
export function resolveTokens(text: string, theme: PictureTheme, css: string = appCss): string {
	return text.replace(/var\((--[a-z-]+)\)/g, (_, name: string) => {
		const value = new RegExp(`^\\s*${name}:\\s*(.+?);`, 'm').exec(css)?.[1];
		if (value === undefined) throw new Error(`src/app.css: no value for ${name}`);
		const pair = /^light-dark\((.+?),\s*(.+?)\)$/.exec(value);
		return (theme === 'light' ? pair?.[1] : pair?.[2]) ?? value;
	});
}
